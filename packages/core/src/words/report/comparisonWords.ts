import type { Journey } from '../../model/journey.ts'
import type { BottleneckChange, JourneyComparison, PairedPoint } from '../../versions/compare/journeyComparison.ts'

/** How two versions of a journey are compared in words. */
export interface ComparisonWords {
  /** What changed, how the feeling went overall, where most, the worst bottleneck, and how much could be compared. */
  readonly comparison: (found: JourneyComparison, before: Journey, after: Journey) => string
  /** What became of the feeling at one column. */
  readonly pairedPoint: (point: PairedPoint, before: Journey, after: Journey) => string
  /** What became of one bottleneck. */
  readonly bottleneckChange: (change: BottleneckChange, before: Journey, after: Journey) => string
}
