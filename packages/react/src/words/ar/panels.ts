import type { PanelsWords } from '../editor/panelsWords.ts'

export const panels: PanelsWords = {
  panels: 'اللوحات',
  panelName: { details: 'التفاصيل', findings: 'نتائج الفحص', plan: 'خطة العمل' },
  closePanel: 'إغلاق اللوحة',
  panelLoading: (panel) => `${panel}: يجري التحميل …`,
  panelFailed: (panel) => `تعذر تحميل ${panel}. تحقق من الاتصال ثم حاول مرة أخرى.`,
  actsName: 'القوائم والنقل',
  tryAgain: 'حاول مرة أخرى',
}
