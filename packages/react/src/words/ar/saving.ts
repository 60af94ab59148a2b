import type { SavingWords } from '../editor/savingWords.ts'

export const saving: SavingWords = {
  unsaved: 'لم يُحفظ بعد',
  saving: 'يجري الحفظ …',
  saved: 'حُفظ',
  saveFailed: (why) => `لم يُحفظ${why === undefined ? '' : `: ${why}`}. لا يضيع شيء ما دامت هذه الصفحة مفتوحة.`,
  saveAgain: 'إعادة الحفظ',
}
