import type { ReactElement } from 'react'
import type { EvidenceStrength } from '@journeykit/core'
import type { MapWords } from '../../../words/mapWords.ts'
import { evidenceGlyphs } from '../evidenceGlyphs.ts'

export interface EvidenceMarkProps {
  /** How strong the evidence is; absent where there is none, and then nothing is marked: unmarked means assumed. */
  readonly strength: EvidenceStrength | undefined
  readonly words: MapWords
}

/** How much is known of a record: a ring that fills, and the word. It clings to the text before it. */
export const EvidenceMark = ({ strength, words }: EvidenceMarkProps): ReactElement | null => {
  if (strength === undefined) return null
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
