import { isolated } from '@journeykit/core'
import type { TrendChartWords } from '../report/trendChartWords.ts'

export const trendChart: TrendChartWords = {
  trendHead: { version: 'Версия', value: 'Значение', note: 'Что изменилось', author: 'Кто' },
  target: 'Цель',
  baseline: 'Исходное',
  aims: (target, baseline) =>
    [target && `Цель: ${isolated(target)}.`, baseline && `Исходное значение: ${isolated(baseline)}.`]
      .filter(Boolean)
      .join(' '),
  unknownValue: 'неизвестно',
  carriedOver: 'переведено с другой шкалы',
  noVersions: 'Версий пока нет.',
  noVersionsHint: 'Время от времени сохраняйте версию пути, и здесь будет видно, как он менялся.',
}
