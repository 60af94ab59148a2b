import { isolated } from '@journeykit/core'
import type { TrendChartWords } from '../report/trendChartWords.ts'

export const trendChart: TrendChartWords = {
  trendHead: { version: 'Version', value: 'Wert', note: 'Was sich geändert hat', author: 'Wer' },
  target: 'Ziel',
  baseline: 'Ausgangswert',
  aims: (target, baseline) =>
    [target && `Ziel: ${isolated(target)}.`, baseline && `Ausgangswert: ${isolated(baseline)}.`]
      .filter(Boolean)
      .join(' '),
  unknownValue: 'unbekannt',
  carriedOver: 'von einer anderen Skala umgerechnet',
  noVersions: 'Es gibt noch keine Version.',
  noVersionsHint:
    'Bewahren Sie ab und zu eine Version der Kundenreise auf, dann steht hier, wie sie sich verändert hat.',
}
