import type { Priorities, Priority } from '../../analysis/prioritise.ts'
import type { PriorityFactor, PriorityMethod, Quarter } from '../../analysis/priority/priority.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the order in which to do the solutions. */
export interface PriorityWords {
  readonly priorityMethod: Readonly<Record<PriorityMethod, string>>
  readonly priorityFactor: Readonly<Record<PriorityFactor, string>>
  /** One of each quarter: “quick win”. */
  readonly quarter: Readonly<Record<Quarter, string>>
  /** The same as a heading over all of them: “Quick wins”. */
  readonly quarterHeading: Readonly<Record<Quarter, string>>
  /** The rank of one solution and the figures behind it. */
  readonly priority: (priority: Priority, priorities: Priorities, journey: Journey) => string
  /** What comes first, what cannot be ranked and for want of what, and how many were left out. */
  readonly priorities: (priorities: Priorities, journey: Journey) => string
}
