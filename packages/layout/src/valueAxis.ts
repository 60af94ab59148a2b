import { roundEnds, roundNumbers } from './roundNumbers.ts'

/** From where to where an axis runs, and at which round numbers it has its rules, highest first. */
export interface ValueAxis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

/**
 * An axis that holds all these values with a little room, from one round number to another. It need not begin at 0: a
 * line shows change, not size. One value alone stands in the middle. Without values it runs from 0 to 1.
 * @param bounds values beyond which there are none, such as 0 and 1 of a share: the axis does not go beyond them either
 * @param count about how many ticks
 */
export const valueAxis = (
  values: readonly number[],
  bounds: { readonly min?: number; readonly max?: number } = {},
  count = 4,
): ValueAxis => {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const room = low === high ? Math.abs(low) / 2 || 1 : 0
  const floor = Math.max(bounds.min ?? -Infinity, low - room)
  const ceiling = Math.min(bounds.max ?? Infinity, high + room)
  const [from, to] = roundEnds(floor, ceiling, count)
  const [min, max] = [Math.max(bounds.min ?? -Infinity, from), Math.min(bounds.max ?? Infinity, to)]
  return { min, max, ticks: [...roundNumbers(min, max, count)].reverse() }
}
