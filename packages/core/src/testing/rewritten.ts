import type { Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { tableNames, tableOf, type Records } from '../model/records.ts'

/** By kind and id: the fields of a new record, other values for fields of one that is there, null to take it away. */
export type Rewrite = {
  readonly [K in Kind]?: Readonly<
    Record<string, { readonly [F in keyof Records[K]]?: Records[K][F] | undefined } | null>
  >
}

const withoutUndefined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** The journey with these records in place of its own: how a test spells out what it expects. */
export const rewritten = (journey: Journey, rewrite: Rewrite): Journey => {
  const tables = kinds.map((kind) => {
    const table: Record<string, object> = { ...tableOf(journey, kind) }
    for (const [id, fields] of Object.entries<object | null>(rewrite[kind] ?? {})) {
      if (fields === null) Reflect.deleteProperty(table, id)
      else table[id] = withoutUndefined({ id, ...table[id], ...fields })
    }
    return [tableNames[kind], table]
  })
  return { ...journey, ...(Object.fromEntries(tables) as Partial<Journey>) }
}
