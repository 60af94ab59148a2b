import type { Priority, Thresholds } from '@journeykit/core'
import { alongSide, axesOf, figureOf } from './matrixScale.ts'

/** Where the mark of one solution stands: across in percent of the plot, down in pixels. */
export interface MatrixMark {
  readonly priority: Priority
  readonly x: number
  readonly y: number
}

/** All marks, and how tall the plot must be for them. */
export interface MatrixMarks {
  readonly height: number
  readonly marks: readonly MatrixMark[]
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** The least width of a quarter, in pixels: where marks stand apart at this width they do at any greater one. */
const quarterWidth = 110
/** From the centre of a mark to the edge of its quarter. */
const margin = 15
/** The name of the quarter stands above its marks. */
const nameHeight = 34
/** Two marks of 24 pixels, and a gap. */
const apart = 26
/** Half of it, so that a mark that has to move moves little. */
const raster = apart / 2
const usualHeight = 190

const free = ({ x, y }: Spot, taken: readonly Spot[]): boolean =>
  // Steps add up to a hair less than they are.
  taken.every((other) => Math.hypot(other.x - x, other.y - y) > apart - 0.01)

/** Here and in steps to both sides, between two ends. */
const stepsFrom = (here: number, from: number, to: number): readonly number[] => {
  const first = here - Math.floor((here - from) / raster) * raster
  return Array.from({ length: Math.floor((to - first) / raster) + 1 }, (_, i) => first + i * raster)
}

/** Every spot of a quarter of this height, in whole steps from the wanted one. */
const spotsAround = ({ x, y }: Spot, height: number): readonly Spot[] =>
  stepsFrom(x, margin, quarterWidth - margin).flatMap((across) =>
    stepsFrom(y, nameHeight, height - margin).map((down) => ({ x: across, y: down })),
  )

/** Moving down says less than moving across does, for across is narrow. */
const moved = (from: Spot, to: Spot): number => Math.hypot((to.x - from.x) * 2, to.y - from.y)

/** The wanted spot, or the nearest that is free; undefined where the quarter is full. */
const nearest = (wanted: Spot, taken: readonly Spot[], height: number): Spot | undefined => {
  if (free(wanted, taken)) return wanted
  const spots = spotsAround(wanted, height).filter((spot) => free(spot, taken))
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best && moved(wanted, best) <= moved(wanted, spot) ? best : spot),
    undefined,
  )
}

const isRight = ({ quarter }: Priority): boolean => quarter === 'big-bet' || quarter === 'time-sink'
const isTop = ({ quarter }: Priority): boolean => quarter === 'quick-win' || quarter === 'big-bet'

/** Where a solution would stand in its quarter if it were alone. */
const wantedSpot = (priority: Priority, axes: ReturnType<typeof axesOf>, height: number): Spot => {
  const across = alongSide(figureOf(priority, 'effort'), axes.effort, isRight(priority))
  const up = alongSide(figureOf(priority, 'value'), axes.value, isTop(priority))
  return {
    x: margin + across * (quarterWidth - 2 * margin),
    y: nameHeight + (1 - up) * (height - nameHeight - margin),
  }
}

const placeIn = (
  priorities: readonly Priority[],
  lines: Thresholds,
  height: number,
): readonly MatrixMark[] | undefined => {
  const axes = axesOf(priorities, lines)
  const taken: Record<string, readonly Spot[]> = {}
  const marks: MatrixMark[] = []
  for (const priority of priorities) {
    const quarter = priority.quarter ?? ''
    const here = taken[quarter] ?? []
    const spot = nearest(wantedSpot(priority, axes, height), here, height)
    if (!spot) return undefined
    taken[quarter] = [...here, spot]
    marks.push({
      priority,
      x: ((spot.x + (isRight(priority) ? quarterWidth : 0)) / (2 * quarterWidth)) * 100,
      y: spot.y + (isTop(priority) ? 0 : height),
    })
  }
  return marks
}

/**
 * Puts each solution into its quarter, as far across as its effort and as far up as its value, so that no two marks touch
 * and none touches a line: where two would, the later one moves to the nearest free place of the quarter, rather down
 * than across. Where a quarter is full, the plot grows. What lies on a line lies in the quarter that counts for it.
 */
export const placeMarks = (priorities: readonly Priority[], lines: Thresholds): MatrixMarks => {
  for (let height = usualHeight; ; height += 2 * apart) {
    const marks = placeIn(priorities, lines, height)
    if (marks) return { height: 2 * height, marks }
  }
}
