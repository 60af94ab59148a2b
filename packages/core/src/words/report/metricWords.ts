import type { MetricNow } from '../../analysis/metricNow.ts'
import type { Journey } from '../../model/journey.ts'
import type { MetricKind } from '../metricValue.ts'

/** How metrics are told. */
export interface MetricWords {
  /** A value as metrics of its kind are written: “+40”, “75%”, “5.8”, “1 hr 30 min”, “€120”, “12 letters a week”. */
  readonly metricValue: (value: number, kind: MetricKind) => string
  /** Where a metric stands: its latest value, how sure that is, what was before, how far the target is. */
  readonly metricNow: (now: MetricNow, journey: Journey) => string
}
