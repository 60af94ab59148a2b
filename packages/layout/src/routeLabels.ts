import type { LabelSide } from './labelSides.ts'

/** Where the label of a stop stands: over or under it, and whether it is centred, begins there or ends there. */
export interface RouteLabel {
  readonly side: LabelSide
  readonly align: 'center' | 'start' | 'end'
}

const turn = (there: number | undefined, here: number): number => (there === undefined ? 0 : Math.sign(there - here))

/**
 * For each stop of a route the corner that the line leaves free. A line that comes from above and goes on downwards
 * leaves the corner over the stop's far side; one that comes from below and goes on upwards, the corner over its near
 * side; any other leaves one side free altogether, over the stop if it can be.
 * A label no wider than the way to the next stop is then never struck through.
 * @param lanes the lane of each stop, counted downwards
 */
export const routeLabels = (lanes: readonly number[]): readonly RouteLabel[] =>
  lanes.map((lane, i) => {
    const [before, after] = [turn(lanes[i - 1], lane), turn(lanes[i + 1], lane)]
    if (before < 0 && after > 0) return { side: 'above', align: 'start' }
    if (before > 0 && after < 0) return { side: 'above', align: 'end' }
    return { side: before < 0 || after < 0 ? 'below' : 'above', align: 'center' }
  })
