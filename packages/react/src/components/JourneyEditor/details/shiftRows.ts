import { draftsIn, setDrafts, type Drafts } from './drafts.ts'
import { isUnder, pathKey, pathOf, type FieldPath } from './fieldPath.ts'
import type { Form } from './form.ts'

const shifted = (
  map: ReadonlyMap<string, string>,
  list: FieldPath,
  to: (position: number) => number | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    [...map].flatMap(([key, text]) => {
      const path = pathOf(key)
      if (!isUnder(key, pathKey(list)) || path.length === list.length) return [[key, text] as const]
      const position = to(Number(path[list.length]))
      if (position === undefined) return []
      return [[pathKey([...list, String(position), ...path.slice(list.length + 1)]), text] as const]
    }),
  )

/** Lets what was typed into the entries of a list go where the entries go; undefined for one that goes away. */
export const shiftRows = (
  { drafts, key }: Form,
  list: FieldPath,
  to: (position: number) => number | undefined,
): void => {
  const { texts, refusals, waits, dropped } = draftsIn(drafts, key)
  const change: Drafts = {
    texts: shifted(texts, list, to),
    refusals: shifted(refusals, list, to),
    waits: shifted(waits, list, to),
    dropped: shifted(dropped, list, to),
  }
  setDrafts(drafts, key, change)
}
