import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { tableNames, tableOf } from '../model/records.ts'

/** A record to put in the place of whatever bears its id; without a record, what bears the id is taken away. */
export interface Put {
  readonly kind: Kind
  readonly id: string
  readonly record?: object
}

const putInto = (journey: Journey, kind: Kind, puts: readonly Put[]): Readonly<Record<string, object>> => {
  const records = new Map<string, object>(Object.entries(tableOf(journey, kind)))
  for (const { id, record } of puts) {
    if (record) records.set(id, record)
    else records.delete(id)
  }
  return Object.fromEntries(records)
}

/** The journey with these records put or taken away; tables that none of them names stay the identical objects. */
export const withRecords = (journey: Journey, puts: readonly Put[]): Journey => {
  const byKind = new Map<Kind, Put[]>()
  for (const put of puts) {
    const own = byKind.get(put.kind)
    if (own) own.push(put)
    else byKind.set(put.kind, [put])
  }
  const tables = [...byKind].map(([kind, own]) => [tableNames[kind], putInto(journey, kind, own)] as const)
  return { ...journey, ...Object.fromEntries(tables) }
}
