import type { HostileString } from './hostileString.ts'
import { hostileStrings } from './hostileStrings.ts'
import { textFields } from './textFields.ts'

/** The lengths that the fields of the model allow: that of titles and that of running texts. */
export const lengthsAllowed: readonly number[] = [...new Set(textFields.map(({ max }) => max))].sort((a, b) => a - b)

/** True for a text that a field of this length takes. What is blank says nothing, so no field takes it. */
export const fits = ({ text }: HostileString, max: number): boolean => text.trim() !== '' && text.length <= max

/** The strings that a field of this length takes and a field of any shorter one does not. */
export const stringsOf = (max: number): readonly HostileString[] => {
  const shorter = lengthsAllowed.filter((length) => length < max)
  return hostileStrings.filter((one) => fits(one, max) && !shorter.some((length) => fits(one, length)))
}

/**
 * The strings that a field of this length takes, those first that a shorter field does not. Neighbours come from
 * different attacks, so that a few in a row are of many kinds.
 */
export const fittingStrings = (max: number): readonly HostileString[] =>
  lengthsAllowed
    .filter((length) => length <= max)
    .reverse()
    .flatMap((length) => mixed(stringsOf(length)))

/** Steps of a length that has nothing in common with the count lead to every string once, in an order far from the given one. */
const mixed = <T>(all: readonly T[]): readonly T[] => {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  let stride = Math.max(1, Math.round(all.length * 0.382))
  while (common(all.length, stride) !== 1) stride += 1
  return all.map((_, i) => all[(i * stride) % all.length]).filter((one) => one !== undefined)
}
