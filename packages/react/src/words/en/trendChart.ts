import { isolated } from '@journeykit/core'
import type { TrendChartWords } from '../report/trendChartWords.ts'

export const trendChart: TrendChartWords = {
  trendHead: { version: 'Version', value: 'Value', note: 'What changed', author: 'Who' },
  target: 'Target',
  baseline: 'Baseline',
  aims: (target, baseline) =>
    [target && `Target: ${isolated(target)}.`, baseline && `Baseline: ${isolated(baseline)}.`]
      .filter(Boolean)
      .join(' '),
  unknownValue: 'unknown',
  carriedOver: 'carried over from another scale',
  noVersions: 'There is no version yet.',
  noVersionsHint: 'Keep a version of the journey now and then, and how it changed stands here.',
}
