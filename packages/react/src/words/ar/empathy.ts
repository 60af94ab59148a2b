import type { EmpathyMapWords } from '../report/empathyWords.ts'

export const empathy: EmpathyMapWords = {
  empathyMap: 'خريطة التعاطف',
  nothingKnown: 'لا شيء معروف بعد.',
  empathyNone: 'لم يُجمع شيء بعد.',
  empathyNoneHint: 'هنا يظهر ما تقوله هذه الشخصية وما تفكر فيه وما تفعله وما تشعر به، مع أدلته.',
}
