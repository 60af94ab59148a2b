import { emotionAt, emotionCurve, scoreOf, type Column, type Emotion, type Id, type Journey } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'

/** The lowest and the highest reading at a column. */
export interface Spread {
  readonly low: number
  readonly high: number
}

/** What is known of the main persona's feelings besides the scores, by column; undefined where it is not known. */
export interface CurveExtras {
  readonly spread: readonly (Spread | undefined)[]
  /** 0 … 1. */
  readonly arousal: readonly (number | undefined)[]
  /** The scores of the journey as it shall be, on its own scale; empty where none was handed in. */
  readonly toBe: readonly (number | undefined)[]
}

export const noExtras: CurveExtras = { spread: [], arousal: [], toBe: [] }

/** One reading has no spread, and a score by hand has none either. */
const spreadOf = ({ readings = [] }: Emotion): Spread | undefined => {
  const scores = readings.filter(({ weight }) => weight !== 0).map(({ score }) => score)
  return scores.length < 2 ? undefined : { low: Math.min(...scores), high: Math.max(...scores) }
}

const toBeOf = (
  journey: Journey | undefined,
  persona: Id<'persona'>,
  columns: readonly Column[],
): CurveExtras['toBe'] => {
  if (!journey) return []
  const byPlace = new Map(emotionCurve(journey, persona).points.map(({ place, score }) => [place, score]))
  return columns.map(({ place }) => byPlace.get(place))
}

/** The extras of a persona. The journey as it shall be is read column by column: the same steps and stages by their ids. */
export const curveExtras = (
  journey: Journey,
  persona: Id<'persona'>,
  columns: readonly Column[],
  toBe?: Journey,
): CurveExtras => {
  const emotions = columns.map(({ place }) => emotionAt(journey, persona, place))
  return {
    spread: emotions.map((emotion) => (emotion && scoreOf(emotion) !== undefined ? spreadOf(emotion) : undefined)),
    arousal: emotions.map((emotion) => emotion?.arousal),
    toBe: toBeOf(toBe, persona, columns),
  }
}

const sameSpread = (a: Spread | undefined, b: Spread | undefined): boolean => a?.low === b?.low && a?.high === b?.high

/** True where both would be drawn the same. */
export const sameExtras = (a: CurveExtras, b: CurveExtras): boolean =>
  sameList(a.arousal, b.arousal) &&
  sameList(a.toBe, b.toBe) &&
  a.spread.length === b.spread.length &&
  a.spread.every((spread, i) => sameSpread(spread, b.spread[i]))
