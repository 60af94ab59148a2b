import type { BottleneckFate, JourneyState } from '@journeykit/core'

/** What the comparison of two versions says besides the sentences of core. */
export interface ComparisonViewWords {
  /** Over the title. */
  readonly journeyComparison: string
  /** Whose feelings the curves are, where no persona was asked for. */
  readonly meanOfAll: string
  /** One side, with the state of its journey, as in a key: “Before: as is”. */
  readonly sideBefore: (state: JourneyState) => string
  readonly sideAfter: (state: JourneyState) => string
  readonly areaBetter: string
  readonly areaWorse: string
  /** Instead of a change, at a step that cannot be compared. */
  readonly noChangeAt: Readonly<Record<'added' | 'removed' | 'unknownBefore' | 'unknownAfter' | 'unknown', string>>
  readonly comparisonHead: Readonly<Record<'before' | 'after' | 'change', string>>
  readonly comparisonFigure: Readonly<Record<'overall' | 'peakEnd' | 'likeForLike' | 'coverage', string>>
  readonly unknownFigure: string
  readonly outcomeMark: Readonly<Record<'better' | 'worse' | 'same', string>>

  readonly whatChanged: string
  readonly nothingChanged: string
  /** The heads of the lists, each with how many. */
  readonly changeGroup: Readonly<Record<'added' | 'removed' | 'moved' | 'renamed' | 'rescored' | 'edited', string>>
  readonly movedTo: (title: string) => string
  readonly movedElsewhere: string
  readonly movedWithin: string
  readonly calledBefore: (title: string) => string
  readonly fieldsChanged: (count: number) => string
  readonly journeyItself: string
  /** Over the rest of a long list: “14 more”. */
  readonly more: (count: number) => string

  readonly bottlenecksCompared: string
  readonly bottlenecksComparedNone: string
  readonly placeHead: string
  readonly fate: Readonly<Record<Exclude<BottleneckFate, 'both'>, string>>
  readonly rank: (rank: string) => string
  /** Where the scores rest on different terms. */
  readonly otherTerms: string
}
