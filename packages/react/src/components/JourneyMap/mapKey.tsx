import type { ReactElement } from 'react'
import { evidenceStrengths } from '@journeykit/core'
import { evidenceGlyphs } from './evidenceGlyphs.ts'
import type { MapLook } from './MapLook.ts'

/** What the marks mean, in words, under the map. */
export const mapKey = ({ words }: MapLook): ReactElement => (
  <ul className="jk-key" aria-label={words.legend}>
    <li>
      <span className="jk-truth" aria-hidden="true">
        ★
      </span>{' '}
      {words.momentOfTruth}
    </li>
    {evidenceStrengths.map((strength) => (
      <li key={strength}>
        <span aria-hidden="true">{evidenceGlyphs[strength]}</span>{' '}
        {strength === 'assumed' ? words.orUnmarked(words.evidenceStrength.assumed) : words.evidenceStrength[strength]}
      </li>
    ))}
    <li>
      <span className="jk-key-dashed" aria-hidden="true" /> {words.channelOwnership.independent}
    </li>
  </ul>
)
