import type { StatusWords } from '../statusWords.ts'

export const status: StatusWords = {
  loadingJourney: 'Die Kundenreise wird geladen.',
  problemTitle: 'Die Kundenreise lässt sich nicht zeigen',
  tryAgain: 'Erneut versuchen',
}
