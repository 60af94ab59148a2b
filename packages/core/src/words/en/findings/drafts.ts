import type { DraftTexts } from '../../../findings/draftTexts.ts'
import { placeTitle } from '../../titleOf.ts'

// What is kept in a journey is bare text, without the marks that isolate it within a sentence of the interface.
export const drafts: DraftTexts = {
  solution: ({ title }) => `How could we remove “${title}”?`,
  answer: ({ text }) => `How do we answer “${text}”?`,
  step: (from, to, journey) =>
    `What is missing between “${placeTitle(journey, from)}” and “${placeTitle(journey, to)}”?`,
}
