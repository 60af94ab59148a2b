import { lookUp, type Table } from './table.ts'

/** A record of a table as it was and as it is; undefined on the side where it is not there. */
export interface Revision<R> {
  readonly was: R | undefined
  readonly is: R | undefined
}

/**
 * Something worked out from all records of a table, and how to keep it right when a few of them change. `revise` must
 * come to what `build` would; a value that the revisions do not concern stays the identical object, parts of it likewise.
 */
export interface TableIndex<R, Value extends object | number = object | number> {
  /** Takes the records in any order, in an array of its own. */
  readonly build: (records: R[]) => Value
  /** Leaves the value that it is given alone. */
  readonly revise: (value: Value, revisions: readonly Revision<R>[]) => Value
}

// What is known of each version of a table, by index. It goes when the version goes, and never holds on to an older one.
const known = new WeakMap<object, Map<object, object | number>>()

const knownOf = (table: object): Map<object, object | number> => {
  const values = known.get(table)
  if (values) return values
  const fresh = new Map<object, object | number>()
  known.set(table, fresh)
  return fresh
}

/** The value of an index for a table: built when first asked for, or carried over from the version before. */
export const indexed = <R, Value extends object | number>(table: Table<R>, index: TableIndex<R, Value>): Value => {
  const values = knownOf(table)
  const value = values.get(index)
  if (value !== undefined) return value as Value
  const built = index.build(Object.values(table))
  values.set(index, built)
  return built
}

// Where more than this changes at once, whatever is asked for again is built anew; it would cost about as much.
const few = 64

/**
 * Tells the indexes of a table that its new version differs in the records of these ids and no others. What was known
 * of the old version is then known of the new one as well, for the cost of the few records instead of all.
 */
export const carryIndexes = <R>(before: Table<R>, after: Table<R>, ids: ReadonlySet<string>): void => {
  const values = known.get(before)
  if (!values || ids.size > few) return
  const revisions = [...ids].map((id): Revision<R> => ({ was: lookUp(before, id), is: lookUp(after, id) }))
  const carried = knownOf(after)
  for (const [index, value] of values) {
    const { revise } = index as TableIndex<R>
    carried.set(index, revise(value, revisions))
  }
}
