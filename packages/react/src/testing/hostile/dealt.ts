import { fittingStrings, lengthsAllowed, stringsOf } from './fitting.ts'
import type { TextField } from './textFields.ts'

const strings: ReadonlyMap<number, readonly string[]> = new Map(
  lengthsAllowed.map((max) => [max, fittingStrings(max).map(({ text }) => text)]),
)

/**
 * In how many batches every string stands at least once in one of the places shown. A string that fits a title need not
 * stand in a running text too; what fits nothing that is shown cannot be seen.
 */
export const batchesFor = (places: readonly TextField[], shown: ReadonlySet<number>): number =>
  Math.max(
    ...lengthsAllowed.map((length) => {
      const count = places.filter(({ max }, place) => max === length && shown.has(place)).length
      return count === 0 ? 1 : Math.ceil(stringsOf(length).length / count)
    }),
  )

/**
 * The hostile string of each place in one of so many batches. Place after place takes the next few strings, so that
 * the places shown have them all when the last batch is through; the other places have theirs in the same way.
 */
export const dealt = (
  places: readonly TextField[],
  shown: ReadonlySet<number>,
  batch: number,
  batches: number,
): readonly string[] => {
  const ranks = new Map<string, number>()
  return places.map(({ max }, place) => {
    const row = `${String(max)} ${String(shown.has(place))}`
    const rank = ranks.get(row) ?? 0
    ranks.set(row, rank + 1)
    const fitting = strings.get(max) ?? []
    return fitting[(rank * batches + batch) % fitting.length] ?? ''
  })
}
