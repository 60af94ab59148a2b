import type { StatusWords } from '../statusWords.ts'

export const status: StatusWords = {
  loadingJourney: 'يجري تحميل الرحلة.',
  problemTitle: 'لا يمكن عرض الرحلة',
  tryAgain: 'حاول مرة أخرى',
}
