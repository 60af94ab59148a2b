import fc from 'fast-check'
import { keyBetween } from '../model/order.ts'

/** As many different order keys, made as editing makes them: each squeezed in at a random spot. */
export const arbitraryOrderKeys = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat(), { minLength: count, maxLength: count }).map((spots) => {
    const sorted: string[] = []
    return spots.map((spot) => {
      const at = spot % (sorted.length + 1)
      const key = keyBetween(sorted[at - 1], sorted[at])
      sorted.splice(at, 0, key)
      return key
    })
  })
