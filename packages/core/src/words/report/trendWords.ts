import type { JourneyArchive } from '../../model/archive.ts'
import type { Measure } from '../../versions/trend/measure.ts'
import type { Trend } from '../../versions/trend/trend.ts'

/** How a measure is followed through the versions in words. */
export interface TrendWords {
  /** What a measure is called, as a heading. */
  readonly measure: (measure: Measure, archive: JourneyArchive) => string
  /** From where to where it went, what that means, its highest and lowest, and in how many versions it is known. */
  readonly trend: (found: Trend, measure: Measure, archive: JourneyArchive) => string
}
