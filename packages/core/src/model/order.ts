import { generateKeyBetween } from 'fractional-indexing'

/**
 * Where a record goes among its siblings: at either end, or beside a sibling by its id.
 */
export type Position = 'first' | 'last' | { readonly before: string } | { readonly after: string }

interface Ordered {
  readonly id: string
  readonly order: string
}

/**
 * Compares two records by order key and, where keys are equal, by id. Keys compare by UTF-16 unit, not by language.
 */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** A key that sorts between two keys, or beyond one where the other is undefined. */
export const keyBetween = (before: string | undefined, after: string | undefined): string =>
  generateKeyBetween(before ?? null, after ?? null)

/** True for a text that `keyBetween` could have made. */
export const isOrderKey = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/** The order key for a position among siblings, which are given in order. Undefined where the named sibling is not there. */
export const keyAt = (siblings: readonly Ordered[], position: Position): string | undefined => {
  if (position === 'first') return keyBetween(undefined, siblings[0]?.order)
  if (position === 'last') return keyBetween(siblings.at(-1)?.order, undefined)
  const [neighbour, step] = 'before' in position ? [position.before, 0] : [position.after, 1]
  const at = siblings.findIndex(({ id }) => id === neighbour)
  return at < 0 ? undefined : keyBetween(siblings[at + step - 1]?.order, siblings[at + step]?.order)
}

/** Where something stands or would stand in a list that is in order, by halving; `compare` says how a member stands to it. */
export const placeAmong = <R>(members: readonly R[], compare: (member: R) => number): number => {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const member = members[middle]
    if (member !== undefined && compare(member) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Another record among the siblings that bears the same order key, or undefined. The siblings are given in order, so it
 * stands where the record itself stands or would stand.
 */
export const withSameOrder = <R extends Ordered>(siblings: readonly R[], { id, order }: Ordered): R | undefined => {
  const at = placeAmong(siblings, (sibling) => (sibling.order < order ? -1 : 1))
  return siblings.slice(at, at + 2).find((sibling) => sibling.order === order && sibling.id !== id)
}
