import { keyBetween, type Table } from '@journeykit/core'

/** Records by their ids. */
export const tableOf = <R extends { readonly id: string }>(records: readonly R[]): Table<R> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** The order keys of `length` siblings, as adding one after the other would give them. */
export const orderKeys = (length: number): readonly string[] => {
  const keys: string[] = []
  while (keys.length < length) keys.push(keyBetween(keys.at(-1), undefined))
  return keys
}

/** `make` once for each of `length` siblings, with its order key. */
export const siblings = <R>(length: number, make: (order: string, i: number) => R): readonly R[] =>
  orderKeys(length).map((order, i) => make(order, i))

/** The entry of a list that is gone through again and again. */
export const cycled = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0]

/** An even, seemingly random number from 0 to below 1 that depends on nothing but `i`: the golden ratio's multiples. */
export const spread = (i: number): number => Math.floor(((i * 0.618033988749895) % 1) * 1000) / 1000

/** Every nth place, and the number of each among all: the last of every n. */
export const everyNth = (places: readonly string[], n: number): readonly (readonly [place: string, i: number])[] =>
  places.flatMap((place, i) => (i % n === n - 1 ? [[place, i] as const] : []))
