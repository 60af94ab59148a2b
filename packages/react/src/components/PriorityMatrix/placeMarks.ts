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
  taken.every((other) => Math.hypot(other.x - x, other.y - y) >= apart)

const rasterOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / raster) + 1 }, (_, i) => from + i * raster)

/** Every place where a mark may stand in a quarter of this height. */
const spotsIn = (height: number): readonly Spot[] =>
  rasterOf(margin, quarterWidth - margin).flatMap((x) => rasterOf(nameHeight, height - margin).map((y) => ({ x, y })))

/** Moving down says less than moving across does, for across is narrow. */
const moved = (from: Spot, to: Spot): number => Math.hypot((to.x - from.x) * 2, to.y - from.y)

/** The wanted spot, or the nearest that is free; undefined where the quarter is full. */
const nearest = (wanted: Spot, taken: readonly Spot[], spots: readonly Spot[]): Spot | undefined =>
  free(wanted, taken)
    ? wanted
    : spots
        .filter((spot) => free(spot, taken))
        .reduce<Spot | undefined>(
          (best, spot) => (best && moved(wanted, best) <= moved(wanted, spot) ? best : spot),
          undefined,
        )

const placeIn = (
  priorities: readonly Priority[],
  lines: Thresholds,
  height: number,
): readonly MatrixMark[] | undefined => {
  const axes = axesOf(priorities, lines)
  const spots = spotsIn(height)
  const taken = new Map<string, Spot[]>()
  const marks: MatrixMark[] = []
  for (const priority of priorities) {
    const right = priority.quarter === 'big-bet' || priority.quarter === 'time-sink'
    const top = priority.quarter === 'quick-win' || priority.quarter === 'big-bet'
    const across = alongSide(figureOf(priority, 'effort'), axes.effort, right)
    const up = alongSide(figureOf(priority, 'value'), axes.value, top)
    const wanted = {
      x: margin + across * (quarterWidth - 2 * margin),
      y: nameHeight + (1 - up) * (height - nameHeight - margin),
    }
    const here = taken.get(priority.quarter ?? '') ?? []
    const spot = nearest(wanted, here, spots)
    if (!spot) return undefined
    taken.set(priority.quarter ?? '', [...here, spot])
    marks.push({
      priority,
      x: ((spot.x + (right ? quarterWidth : 0)) / (2 * quarterWidth)) * 100,
      y: spot.y + (top ? 0 : height),
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
