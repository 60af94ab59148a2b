import type { DraftTexts } from '../../../findings/draftTexts.ts'
import { placeTitle } from '../../titleOf.ts'

// What is kept in a journey is bare text, without the marks that isolate it within a sentence of the interface.
export const drafts: DraftTexts = {
  solution: ({ title }) => `Как снять барьер «${title}»?`,
  answer: ({ text }) => `Как ответить на вопрос «${text}»?`,
  step: (from, to, journey) => `Чего не хватает между «${placeTitle(journey, from)}» и «${placeTitle(journey, to)}»?`,
}
