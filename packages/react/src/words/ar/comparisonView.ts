import { arShown as core, isolated } from '@journeykit/core'
import type { ComparisonViewWords } from '../report/comparisonViewWords.ts'
import { count } from './count.ts'

export const comparisonView: ComparisonViewWords = {
  journeyComparison: 'قبل وبعد',
  meanOfAll: 'متوسط جميع الشخصيات',
  sideBefore: (state) => `قبل: ${core.journeyState[state]}`,
  sideAfter: (state) => `بعد: ${core.journeyState[state]}`,
  areaBetter: 'أفضل من ذي قبل',
  areaWorse: 'أسوأ من ذي قبل',
  noChangeAt: {
    added: 'جديد',
    removed: 'محذوف',
    unknownBefore: 'بلا تقييم من قبل',
    unknownAfter: 'بلا تقييم من بعد',
    unknown: 'بلا تقييم',
  },
  comparisonHead: { before: 'قبل', after: 'بعد', change: 'التغير' },
  comparisonFigure: {
    overall: 'الشعور إجمالًا',
    peakEnd: 'الذروة والنهاية',
    likeForLike: 'في الخطوات المقيَّمة في النسختين',
    coverage: 'الخطوات المقيَّمة التي تمكن مقارنتها',
  },
  unknownFigure: 'غير معروف',
  outcomeMark: { better: 'أفضل', worse: 'أسوأ', same: 'بلا تغير' },

  whatChanged: 'ما الذي تغير',
  nothingChanged: 'لم يُضف أي عنصر ولم يُحذف ولم يُعدَّل.',
  changeGroup: {
    added: 'المضاف',
    removed: 'المحذوف',
    moved: 'المنقول',
    renamed: 'المعاد تسميته',
    rescored: 'المعاد تقييمه',
    edited: 'المعدّل بغير ذلك',
  },
  movedTo: (title) => `إلى ${isolated(title)}`,
  movedElsewhere: 'إلى مكان آخر',
  movedWithin: 'داخل صفه',
  calledBefore: (title) => `من قبل: ${isolated(title)}`,
  fieldsChanged: (n) => count(n, ['لا حقول', 'حقل واحد', 'حقلان', 'حقول', 'حقلًا', 'حقل']),
  journeyItself: 'الرحلة نفسها',
  more: (n) => `${core.number(n)} غيرها`,

  bottlenecksCompared: 'نقاط الاختناق قبل وبعد',
  bottlenecksComparedNone: 'لا تُعرف نقطة اختناق في أي من النسختين.',
  placeHead: 'المكان',
  fate: { new: 'جديدة', mended: 'زالت', removed: 'حُذف المكان', unknown: 'لم يعد يُعرف شيء' },
  rank: (rank) => `الترتيب ${rank}`,
  otherTerms: 'تستند إلى مكوّنات غير السابقة',
}
