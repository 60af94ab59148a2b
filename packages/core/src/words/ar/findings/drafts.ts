import type { DraftTexts } from '../../../findings/draftTexts.ts'
import { placeTitle } from '../../titleOf.ts'

// What is kept in a journey is bare text, without the marks that isolate it within a sentence of the interface.
export const drafts: DraftTexts = {
  solution: ({ title }) => `كيف يمكن أن نزيل «${title}»؟`,
  answer: ({ text }) => `كيف نجيب عن «${text}»؟`,
  step: (from, to, journey) => `ما الذي ينقص بين «${placeTitle(journey, from)}» و«${placeTitle(journey, to)}»؟`,
}
