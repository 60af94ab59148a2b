import type { JourneyArchive } from '../../model/archive.ts'
import type { Direction } from '../../model/metric.ts'
import { latestVersion } from '../archive/latestVersion.ts'
import { onScale } from '../onScale.ts'
import { betterWhen, measured } from './measured.ts'
import type { Measure } from './measure.ts'

/** A measure in one version. */
export interface TrendPoint {
  /** The id of the version. */
  readonly version: string
  /** As `2026-05-17`. */
  readonly date: string
  /** Absent where it is unknown: a gap, not zero. */
  readonly value?: number
  /** True where the version was scored on another scale and its scores were carried over. */
  readonly carried?: true
}

/** A point that is not a gap. */
export type KnownPoint = TrendPoint & { readonly value: number }

/** How a measure went through the versions of a journey. */
export interface Trend {
  /** One for each version, in the order of the archive. */
  readonly points: readonly TrendPoint[]
  /** The first and the last point that are known; absent where none is. */
  readonly first?: KnownPoint
  readonly last?: KnownPoint
  /** Last − first; absent with less than two known points. */
  readonly change?: number
  /** The first of the highest and of the lowest points; absent where none is known. */
  readonly highest?: KnownPoint
  readonly lowest?: KnownPoint
  /** Which way is better; absent where nobody has said. */
  readonly direction?: Direction
  /** What the change means; absent where there is none or nobody has said which way is better. */
  readonly outcome?: 'better' | 'worse' | 'same'
  /** Known points ÷ versions, 0 … 1; 0 without versions. */
  readonly coverage: number
}

// Means of scores differ in the last binary digits.
const tolerance = 1e-9

const isKnown = (point: TrendPoint): point is KnownPoint => point.value !== undefined

const outcomeOf = (change: number | undefined, direction: Direction | undefined): Trend['outcome'] => {
  if (change === undefined || direction === undefined) return undefined
  if (Math.abs(change) <= tolerance) return 'same'
  return change > 0 === (direction === 'higher') ? 'better' : 'worse'
}

const pointsOf = (archive: JourneyArchive, measure: Measure): readonly TrendPoint[] => {
  const scale = latestVersion(archive)?.journey.scale
  return archive.versions.map(({ id, date, journey }) => {
    const comparable = scale ? onScale(journey, scale) : journey
    const value = measured(comparable, measure)
    return {
      version: id,
      date,
      ...(value !== undefined && Number.isFinite(value) && { value }),
      ...(comparable !== journey && { carried: true as const }),
    }
  })
}

const summaryOf = (points: readonly TrendPoint[]): Partial<Trend> => {
  const known = points.filter(isKnown)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return {}
  return {
    first,
    last,
    ...(known.length > 1 && { change: last.value - first.value }),
    highest: known.reduce((high, point) => (point.value > high.value ? point : high)),
    lowest: known.reduce((low, point) => (point.value < low.value ? point : low)),
  }
}

const compute = (archive: JourneyArchive, measure: Measure): Trend => {
  const points = pointsOf(archive, measure)
  const summary = summaryOf(points)
  const latest = latestVersion(archive)
  const direction = latest && betterWhen(measure, latest.journey)
  const outcome = outcomeOf(summary.change, direction)
  return {
    points,
    ...summary,
    ...(direction && { direction }),
    ...(outcome && { outcome }),
    coverage: points.filter(isKnown).length / Math.max(1, points.length),
  }
}

const answers = /* @__PURE__ */ new WeakMap<JourneyArchive, Map<unknown, Trend>>()

/**
 * How a measure went from version to version. Where a version does not know it, there is a gap; nothing is filled in.
 * Scores given on other scales are carried to the latest version's. The identical object for the same archive and the
 * same measure (for a function: the same function).
 */
export const trend = (archive: JourneyArchive, measure: Measure): Trend => {
  const known = answers.get(archive) ?? new Map<unknown, Trend>()
  answers.set(archive, known)
  const question = measure.of === 'own' ? measure.value : JSON.stringify(measure)
  const found = known.get(question)
  if (found && (measure.of !== 'own' || found.direction === measure.direction)) return found
  const made = compute(archive, measure)
  known.set(question, made)
  return made
}
