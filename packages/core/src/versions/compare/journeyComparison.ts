import type { Money } from '../../analysis/money.ts'
import type { Id } from '../../model/id.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import type { EmotionScale } from '../../model/scale.ts'

/** A figure before and after. What is absent is unknown on that side; without both there is no change. */
export interface FigureChange {
  readonly before?: number
  readonly after?: number
  /** After − before. */
  readonly change?: number
}

/** A record that stands elsewhere. */
export interface Moved extends RecordRef {
  /** To another step, stage, lane or persona; else only to another place among its siblings. */
  readonly toAnother: boolean
}

/** A record that is called otherwise, by its title, text, source or answer. */
export interface Renamed extends RecordRef {
  readonly before?: string
  readonly after?: string
}

/** An emotion with another score than before, or with a score on one side alone. */
export interface Rescored extends FigureChange {
  readonly emotion: Id<'emotion'>
  readonly persona: Id<'persona'>
  readonly place: PlaceId
}

/** A record that says something else than before, in these fields. */
export interface Edited extends RecordRef {
  readonly fields: readonly string[]
}

/** The curves at one column. A column that only one side has is never compared. */
export interface PairedPoint extends FigureChange {
  readonly place: PlaceId
  readonly on: 'both' | 'before' | 'after'
}

/** The emotion curves of one persona, or the means of all, side by side. On the scale of the earlier version. */
export interface CurveChange {
  /** Absent for the mean of all personas. */
  readonly persona?: Id<'persona'>
  /** In the order of the later version; removed columns stand where they were. */
  readonly points: readonly PairedPoint[]
  /** Of all scored columns of each side. */
  readonly overall: FigureChange
  /** The mean change over the columns scored on both sides: like with like. Absent where there is none. */
  readonly likeForLike?: number
  /** Absent on a side where it is unknown, as where a good and a bad moment are equally intense. */
  readonly peakEnd: FigureChange
  /** Columns scored on both sides ÷ columns scored on any, 0 … 1; 0 where nothing is scored. */
  readonly coverage: number
}

/** A bottleneck on one side. */
export interface BottleneckSide {
  /** 0 … 1. */
  readonly score: number
  readonly rank: number
  /** Customers lost; absent where they were not counted. */
  readonly lost?: number
  /** What that costs; absent where it is unknown. */
  readonly valueAtRisk?: Money
}

/**
 * What became of a bottleneck: it is one on both sides (`both`), it became one (`new`), its known terms are all 0 now
 * (`mended`), its place was removed (`removed`), or nothing is known of it any more (`unknown`).
 */
export type BottleneckFate = 'both' | 'new' | 'mended' | 'removed' | 'unknown'

/** One bottleneck before and after, by its place. */
export interface BottleneckChange {
  readonly place: PlaceId
  readonly fate: BottleneckFate
  readonly before?: BottleneckSide
  readonly after?: BottleneckSide
  /** After − before; from or to 0 where the other side is known to be harmless. Absent where one side is unknown. */
  readonly change?: number
  /** On both sides only: false where other terms are known than before, so that the score may differ for that reason alone. */
  readonly sameTerms?: boolean
}

/** What became of a journey, for people. Records are matched by id. */
export interface JourneyComparison {
  /** The fields in which the journey itself says something else: title, owner, scale … */
  readonly head: readonly string[]
  readonly added: readonly RecordRef[]
  readonly removed: readonly RecordRef[]
  readonly moved: readonly Moved[]
  readonly renamed: readonly Renamed[]
  readonly rescored: readonly Rescored[]
  /** Other changes than those above. */
  readonly edited: readonly Edited[]
  /** The mean of all personas. */
  readonly curve: CurveChange
  /** Each persona of either side. */
  readonly personas: readonly CurveChange[]
  /** In the order of their rank after; those that are none any more behind, in the order of their rank before. */
  readonly bottlenecks: readonly BottleneckChange[]
  /** The scale of the later version, where its scores were carried over to that of the earlier one. */
  readonly carriedFrom?: EmotionScale
}
