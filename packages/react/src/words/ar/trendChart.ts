import { isolated } from '@journeykit/core'
import type { TrendChartWords } from '../report/trendChartWords.ts'

export const trendChart: TrendChartWords = {
  trendHead: { version: 'النسخة', value: 'القيمة', note: 'ما الذي تغير', author: 'من' },
  target: 'الهدف',
  baseline: 'نقطة البداية',
  aims: (target, baseline) =>
    [target && `الهدف: ${isolated(target)}.`, baseline && `نقطة البداية: ${isolated(baseline)}.`]
      .filter(Boolean)
      .join(' '),
  unknownValue: 'غير معروف',
  carriedOver: 'محوَّل من مقياس آخر',
  noVersions: 'لا نسخ بعد.',
  noVersionsHint: 'احفظ نسخة من الرحلة من حين إلى آخر، فيظهر هنا كيف تغيرت.',
}
