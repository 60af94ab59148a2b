import { emotionCurve, type Curve } from '../../analysis/emotionCurve.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { figureChange } from './figureChange.ts'
import type { CurveChange } from './journeyComparison.ts'
import { pairedColumns } from './pairedColumns.ts'

const scoresOf = ({ points }: Curve): ReadonlyMap<string, number | undefined> =>
  new Map(points.map(({ place, score }) => [place, score]))

/** The curves of a persona, or the means of all, side by side; both journeys on the same scale. */
export const curveChange = (before: Journey, after: Journey, persona?: Id<'persona'>): CurveChange => {
  const [earlier, later] = [emotionCurve(before, persona), emotionCurve(after, persona)]
  const [was, is] = [scoresOf(earlier), scoresOf(later)]
  const points = pairedColumns(before, after).map(({ place, on }) => ({
    place,
    on,
    ...figureChange(was.get(place), is.get(place)),
  }))
  const changes = points.flatMap(({ change }) => (change === undefined ? [] : [change]))
  const scored = points.filter((point) => point.before !== undefined || point.after !== undefined)
  const sum = changes.reduce((total, change) => total + change, 0)
  return {
    ...(persona !== undefined && { persona }),
    points,
    overall: figureChange(earlier.overall, later.overall),
    ...(changes.length > 0 && { likeForLike: sum / changes.length }),
    peakEnd: figureChange(earlier.peakEnd?.score, later.peakEnd?.score),
    coverage: changes.length / Math.max(1, scored.length),
  }
}
