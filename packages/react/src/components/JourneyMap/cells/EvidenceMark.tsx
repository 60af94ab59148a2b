import { useCallback, type ReactElement } from 'react'
import { evidenceOf, type Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { evidenceGlyphs } from '../evidenceGlyphs.ts'
import { useMap } from '../MapContext.ts'

export interface EvidenceMarkProps {
  /** The links of the record; nothing named means assumed. */
  readonly evidence: readonly string[] | undefined
}

/** How much is known of a record: a ring that fills, and the word. It clings to the text before it. */
export const EvidenceMark = ({ evidence }: EvidenceMarkProps): ReactElement => {
  const { words } = useMap()
  const strength = useJourney(
    useCallback((journey: Journey) => evidenceOf(journey, evidence ? { evidence } : {}), [evidence]),
  )
  const word = words.evidenceStrength[strength]
  return (
    <>
      {'\u00a0'}
      <span className="jk-evidence-mark" role="img" aria-label={word} title={word}>
        {evidenceGlyphs[strength]}
      </span>
    </>
  )
}
