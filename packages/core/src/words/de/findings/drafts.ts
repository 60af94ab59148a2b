import type { DraftTexts } from '../../../findings/draftTexts.ts'
import { placeTitle } from '../../titleOf.ts'

// What is kept in a journey is bare text, without the marks that isolate it within a sentence of the interface.
export const drafts: DraftTexts = {
  solution: ({ title }) => `Wie ließe sich „${title}“ beseitigen?`,
  answer: ({ text }) => `Wie antworten wir auf „${text}“?`,
  step: (from, to, journey) => `Was fehlt zwischen „${placeTitle(journey, from)}“ und „${placeTitle(journey, to)}“?`,
}
