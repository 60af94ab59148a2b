import type { SegmentComparison } from '../../analysis/compareSegments.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the comparison of personas. */
export interface SegmentWords {
  /** Where they are furthest apart, how each feels over all, and what only one of them meets. */
  readonly segmentComparison: (comparison: SegmentComparison, journey: Journey) => string
}
