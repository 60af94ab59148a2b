import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { emotionClass, leaning } from '../../model/scale.ts'
import { emotionCurve, type Curve } from '../emotionCurve.ts'
import type { TurnMark } from './beat.ts'

/** A column at which the mood turns. */
export interface Turn {
  readonly place: PlaceId
  readonly score: number | undefined
  readonly marks: readonly TurnMark[]
}

/** At most so many turning points are told one by one. */
const most = 7

const always: ReadonlySet<TurnMark> = new Set<TurnMark>(['fall', 'rise', 'lowest', 'highest'])

// Where all scores are the same, nothing turns: neither a highest nor a lowest point means anything.
const marksBy = (journey: Journey, curve: Curve): ReadonlyMap<PlaceId, readonly TurnMark[]> => {
  const { highest, lowest, steepestFall, steepestRise, points, wows, momentsOfTruth } = curve
  const marks = new Map<PlaceId, TurnMark[]>()
  const mark = (place: PlaceId | undefined, as: TurnMark): void => {
    if (place !== undefined) marks.set(place, [...(marks.get(place) ?? []), as])
  }
  mark(steepestFall?.to, 'fall')
  mark(steepestRise?.to, 'rise')
  if (highest && lowest && highest.score > lowest.score) {
    mark(lowest.place, 'lowest')
    mark(highest.place, 'highest')
  }
  for (const { place, score } of points)
    if (score !== undefined && emotionClass(score, journey.scale) === 1) mark(place, 'low')
  // The end of the steepest rise is told as such; a wow it is only where the score is one by itself.
  const best = new Set(
    points.flatMap(({ place, score }) =>
      score !== undefined && emotionClass(score, journey.scale) === 5 ? [place] : [],
    ),
  )
  for (const place of wows) if (best.has(place)) mark(place, 'wow')
  for (const place of momentsOfTruth) mark(place, 'moment-of-truth')
  return marks
}

const weightOf = (journey: Journey, { score, marks }: Turn): number =>
  marks.some((mark) => always.has(mark))
    ? Infinity
    : (marks.includes('moment-of-truth') ? 1 : 0) + Math.abs(score === undefined ? 0 : leaning(score, journey.scale))

/** The turning points in the order of the journey, and those left over where there are too many to tell. */
export const turnsOf = (
  journey: Journey,
  asked: Id<'persona'> | undefined,
): { readonly told: readonly Turn[]; readonly more: readonly Turn[] } => {
  const curve = emotionCurve(journey, asked)
  const marks = marksBy(journey, curve)
  const all = curve.points.flatMap(({ place, score }): readonly Turn[] => {
    const own = marks.get(place)
    return own ? [{ place, score, marks: own }] : []
  })
  const heaviest = new Set([...all].sort((a, b) => weightOf(journey, b) - weightOf(journey, a)).slice(0, most))
  return { told: all.filter((turn) => heaviest.has(turn)), more: all.filter((turn) => !heaviest.has(turn)) }
}
