import {
  latestVersion,
  metricNow,
  trend,
  type EmotionScale,
  type JourneyArchive,
  type Measure,
  type Trend,
  type TrendPoint,
} from '@journeykit/core'
import {
  datePositions,
  labelSides,
  roomyLabels,
  scorePosition,
  type LabelSide,
  type ScoreRange,
  type ValueAxis,
} from '@journeykit/layout'
import { measureAxis } from './measureAxis.ts'

/** The plot: its height, and the margin in which the outermost points and numbers stand. */
export const trendPlot: ScoreRange = { length: 230, margin: 34 }

/** Where a label has room: in every width, in a wide plot, in a narrow one, or nowhere. */
export type Room = 'always' | 'wide' | 'narrow' | 'never'

/** A version in the plot. */
export interface PlottedPoint {
  readonly point: TrendPoint
  /** Along the line of time, 0 … 1. */
  readonly x: number
  /** Absent for a gap. */
  readonly y: number | undefined
  readonly side: LabelSide
  readonly value: Room
  readonly date: Room
}

/** A measure through the versions, laid out. */
export interface PlottedTrend {
  readonly found: Trend
  readonly axis: ValueAxis
  readonly points: readonly PlottedPoint[]
  /** The least width of the plot, in pixels. */
  readonly width: number
  /** The scale of the measure, where it is one of feelings. */
  readonly scale: EmotionScale | undefined
  readonly target: number | undefined
  readonly baseline: number | undefined
}

/** Room for a number and for a day, and how wide a plot is that is called wide; in pixels. */
const numberRoom = 40
const dateRoom = 118
const wide = 620

export const yOf = (value: number, axis: ValueAxis): number => scorePosition(value, axis, trendPlot)

const roomFor = (xs: readonly number[], width: number, gap: number): readonly Room[] => {
  const [narrowly, widely] = [roomyLabels(xs, gap / width), roomyLabels(xs, gap / Math.max(width, wide))]
  return xs.map((_, i) => {
    if (narrowly[i]) return widely[i] ? 'always' : 'narrow'
    return widely[i] ? 'wide' : 'never'
  })
}

const pointsOf = (found: Trend, axis: ValueAxis, width: number): readonly PlottedPoint[] => {
  const { points } = found
  const xs = datePositions(points.map(({ date }) => date))
  const ys = points.map(({ value }) => (value === undefined ? undefined : yOf(value, axis)))
  const sides = labelSides(ys)
  const [values, dates] = [roomFor(xs, width, numberRoom), roomFor(xs, width, dateRoom)]
  return points.map((point, i) => ({
    point,
    x: xs[i] ?? 0.5,
    y: ys[i],
    side: sides[i] ?? 'above',
    value: values[i] ?? 'always',
    date: dates[i] ?? 'always',
  }))
}

/** Lays out how a measure went through the versions; of a metric with its target and its baseline. */
export const plottedTrend = (archive: JourneyArchive, measure: Measure): PlottedTrend => {
  const found = trend(archive, measure)
  const latest = latestVersion(archive)?.journey
  const metric = measure.of === 'metric' && latest ? metricNow(latest, measure.metric) : undefined
  const { target, baseline } = metric ?? {}
  const values = [...found.points.map(({ value }) => value), target, baseline].filter((value) => value !== undefined)
  const feels = ['overall', 'peak-end', 'emotion'].includes(measure.of)
  const axis = measureAxis(measure, archive, values)
  const width = Math.min(2400, Math.max(120, found.points.length * 34))
  return {
    found,
    axis,
    width,
    scale: feels ? latest?.scale : undefined,
    target,
    baseline,
    points: pointsOf(found, axis, width),
  }
}
