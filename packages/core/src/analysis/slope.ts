import type { PlaceId } from '../model/place.ts'

/** How the score changes from one column to the next. */
export interface Slope {
  readonly from: PlaceId
  readonly to: PlaceId
  /** In points of the journey's scale; negative for a fall. */
  readonly change: number
}

interface Point {
  readonly place: PlaceId
  readonly score: number | undefined
}

/** The slopes between neighbouring columns that are both scored. Across a gap there is none: nobody knows what it hides. */
export const slopesOf = (points: readonly Point[]): readonly Slope[] =>
  points.slice(1).flatMap(({ place, score }, i) => {
    const before = points[i]
    if (score === undefined || before?.score === undefined) return []
    return [{ from: before.place, to: place, change: score - before.score }]
  })

/** The first of the steepest falls and of the steepest rises; undefined where nothing falls or nothing rises. */
export const steepest = (
  slopes: readonly Slope[],
): { readonly fall: Slope | undefined; readonly rise: Slope | undefined } => {
  let fall: Slope | undefined
  let rise: Slope | undefined
  for (const slope of slopes) {
    if (slope.change < (fall?.change ?? 0)) fall = slope
    if (slope.change > (rise?.change ?? 0)) rise = slope
  }
  return { fall, rise }
}
