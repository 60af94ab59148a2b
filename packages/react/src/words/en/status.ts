import type { StatusWords } from '../statusWords.ts'

export const status: StatusWords = {
  loadingJourney: 'The journey is being loaded.',
  problemTitle: 'The journey cannot be shown',
  tryAgain: 'Try again',
}
