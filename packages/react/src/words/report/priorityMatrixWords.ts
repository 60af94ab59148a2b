import type { PriorityFactor } from '@journeykit/core'

/** What the view of priorities says besides what core says of them. */
export interface PriorityMatrixWords {
  readonly priorityMatrix: string
  /** “by value against effort · 7 of 9 ranked · left out as done or dropped: 2” */
  readonly priorityCounts: (method: string, ranked: number, all: number, leftOut: number) => string
  /** What the two directions of the plot mean. */
  readonly priorityAxis: Readonly<Record<'value' | 'effort', string>>
  /** One figure behind a priority, in its unit: “value 2 of 3”, “0.5 person-months”. */
  readonly priorityFigure: Readonly<Record<PriorityFactor, (value: number) => string>>
  /** Whose ratings a priority rests on; the name is what people wrote. */
  readonly priorityFor: (persona: string) => string
  /** Heads of the table’s columns. */
  readonly priorityHead: Readonly<Record<PriorityFactor | 'number' | 'solution' | 'quarter' | 'persona', string>>
  /** Over the solutions that have no place in the order. */
  readonly priorityUnranked: string
  /** What is missing for one, each already named. */
  readonly priorityMissing: (factors: readonly string[]) => string
  /** Where there are more solutions than a picture can show: how many it shows. */
  readonly priorityCut: (shown: number) => string
}
