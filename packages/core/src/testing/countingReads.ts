import type { Journey } from '../model/journey.ts'
import { kinds } from '../model/kind.ts'
import { tableNames } from '../model/records.ts'

/** A journey that counts how often a field of one of its records is read. */
export interface Counted {
  readonly journey: Journey
  readonly reads: () => number
}

/** The same journey, counting. What is read is the same; only each read of a record's field is noted. */
export const countingReads = (journey: Journey): Counted => {
  let reads = 0
  const counting = <R extends object>(record: R): R =>
    new Proxy(record, {
      get(target, field, receiver): unknown {
        reads += 1
        return Reflect.get(target, field, receiver)
      },
    })
  const tables = kinds.map((kind) => [
    tableNames[kind],
    Object.fromEntries(
      Object.entries(journey[tableNames[kind]]).map(([id, record]) => [id, counting(record as object)]),
    ),
  ])
  return { journey: { ...journey, ...(Object.fromEntries(tables) as Partial<Journey>) }, reads: () => reads }
}
