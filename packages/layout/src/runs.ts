import type { Point } from './point.ts'

/** The runs of points between gaps, in order. A run of one point gives no line: here a mark stands there. */
export const runsOf = (points: readonly (Point | undefined)[]): readonly (readonly Point[])[] => {
  const runs: Point[][] = []
  points.forEach((point, i) => {
    if (!point) return
    const run = points[i - 1] ? runs.at(-1) : undefined
    if (run) run.push(point)
    else runs.push([point])
  })
  return runs
}
