import { columnsOf } from '../model/columns.ts'
import { emotionAt } from '../model/emotions.ts'
import { scoreOf, type Emotion } from '../model/emotion.ts'
import type { Id } from '../model/id.ts'
import { inOrder } from '../model/arrangement.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { emotionClass, type EmotionScale } from '../model/scale.ts'
import { answersBy } from './answersBy.ts'
import { peakEnd, type PeakEnd } from './peakEnd.ts'
import { slopesOf, steepest, type Slope } from './slope.ts'

/** The curve at one column. */
export interface CurvePoint {
  /** The column's place. */
  readonly place: PlaceId
  /** On the journey's scale; undefined is a gap, not neutral. */
  readonly score: number | undefined
  /** The emotions that the score was made from. */
  readonly from: readonly Id<'emotion'>[]
}

/** A point that is not a gap. */
export interface ScoredPoint extends CurvePoint {
  readonly score: number
}

/** How the journey feels from column to column, for one persona or as the mean of all. */
export interface Curve {
  /** Absent for the mean of all personas. */
  readonly persona?: Id<'persona'>
  /** One for each column, in the order of the journey. */
  readonly points: readonly CurvePoint[]
  /** The columns that nobody scored. */
  readonly gaps: readonly PlaceId[]
  /** The first of the lowest points; absent where nothing is scored. */
  readonly lowest?: ScoredPoint
  /** The first of the highest points; absent where nothing is scored. */
  readonly highest?: ScoredPoint
  /** The first of the steepest falls; absent where nothing falls. */
  readonly steepestFall?: Slope
  /** The first of the steepest rises; absent where nothing rises. */
  readonly steepestRise?: Slope
  /** Scores in the top fifth of the scale, and the end of the steepest rise. Found, never marked by hand. */
  readonly wows: readonly PlaceId[]
  /** Marked by a person, never derived. */
  readonly momentsOfTruth: readonly PlaceId[]
  /** The mean over the scored columns, on the journey's scale; absent where nothing is scored. */
  readonly overall?: number
  /** What is remembered; absent where nothing is scored. */
  readonly peakEnd?: PeakEnd
  /** Scored columns ÷ all columns, 0 … 1; 0 without columns. */
  readonly coverage: number
}

const meanOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length

const isScored = (point: CurvePoint): point is ScoredPoint => point.score !== undefined

const pointAt = (place: PlaceId, emotions: readonly Emotion[]): CurvePoint => {
  const scores: number[] = []
  const from: Id<'emotion'>[] = []
  for (const emotion of emotions) {
    const score = scoreOf(emotion)
    if (score === undefined) continue
    scores.push(score)
    from.push(emotion.id)
  }
  return { place, score: scores.length === 0 ? undefined : meanOf(scores), from }
}

const wowsOf = (scored: readonly ScoredPoint[], rise: Slope | undefined, scale: EmotionScale): readonly PlaceId[] =>
  scored.filter(({ place, score }) => emotionClass(score, scale) === 5 || place === rise?.to).map(({ place }) => place)

const summaryOf = (points: readonly CurvePoint[], scale: EmotionScale): Omit<Curve, 'momentsOfTruth'> => {
  const gaps = points.filter((point) => !isScored(point)).map(({ place }) => place)
  const scored = points.filter(isScored)
  const [first, ...rest] = scored
  if (!first) return { points, gaps, wows: [], coverage: 0 }

  const { fall, rise } = steepest(slopesOf(points))
  return {
    points,
    gaps,
    lowest: rest.reduce((low, point) => (point.score < low.score ? point : low), first),
    highest: rest.reduce((high, point) => (point.score > high.score ? point : high), first),
    ...(fall && { steepestFall: fall }),
    ...(rise && { steepestRise: rise }),
    wows: wowsOf(scored, rise, scale),
    overall: meanOf(scored.map(({ score }) => score)),
    peakEnd: peakEnd([first, ...rest], scale),
    coverage: scored.length / points.length,
  }
}

const computeCurve = (journey: Journey, persona: Id<'persona'> | undefined): Curve => {
  const personas = persona === undefined ? inOrder(journey, 'persona').map(({ id }) => id) : [persona]
  const columns = columnsOf(journey).map(({ place }) => ({
    place,
    emotions: personas.map((id) => emotionAt(journey, id, place)).filter((emotion) => emotion !== undefined),
  }))
  const points = columns.map(({ place, emotions }) => pointAt(place, emotions))
  const momentsOfTruth = columns
    .filter(({ emotions }) => emotions.some(({ momentOfTruth }) => momentOfTruth === true))
    .map(({ place }) => place)
  return { ...(persona !== undefined && { persona }), ...summaryOf(points, journey.scale), momentsOfTruth }
}

const curves = answersBy<Curve>((journey) => [journey.emotions, columnsOf(journey), journey.personas, journey.scale])

/**
 * The emotion curve of one persona or, without one, of the mean over the personas who scored each column. Scores are
 * on the journey's scale. The identical object as long as columns, emotions, personas and scale are the same.
 */
export const emotionCurve = (journey: Journey, persona?: Id<'persona'>): Curve =>
  curves(journey, persona ?? '', () => computeCurve(journey, persona))
