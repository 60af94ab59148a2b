/** The height of a lane, and the room kept free over the first and under the last for labels. In pixels. */
export const laneHeight = 62
export const lanePadding = 21

/** The height of the plot with so many lanes. */
export const plotHeight = (lanes: number): number => lanes * laneHeight + 2 * lanePadding

/** Where the line of a lane runs, counted downwards from 0. */
export const laneY = (lane: number): number => lanePadding + (lane + 0.5) * laneHeight
