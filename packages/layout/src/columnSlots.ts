/** The slots that one column takes: where it starts and how many. */
export interface Slots {
  readonly start: number
  readonly count: number
}

/**
 * Columns as wide as what stands in them, side by side: a slot for each thing, and one slot for a column that is empty.
 * All slots are equally wide.
 * @param counts how many things stand in each column
 */
export const columnSlots = (counts: readonly number[]): readonly Slots[] => {
  let start = 0
  return counts.map((things) => {
    const slots = { start, count: Math.max(1, things) }
    start += slots.count
    return slots
  })
}
