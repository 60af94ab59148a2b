import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import { byOrder } from './order.ts'
import { belonging, tableOf, type OrderedKind, type Records } from './records.ts'
import { remembered } from './remembered.ts'
import type { Step } from './step.ts'
import type { Table } from './table.ts'

interface Arranged {
  readonly id: string
  readonly order: string
}

const none: readonly never[] = []
const separator = '\u0000'

// `Object.values` of a frozen table is the dear part; every list below is made once for each version of a table.
const sorted = remembered((table: Table<Arranged>): readonly Arranged[] => Object.values(table).sort(byOrder))

const textAt = (record: object, field: string): string => {
  const value: unknown = Reflect.get(record, field)
  return typeof value === 'string' ? value : ''
}

/** Records that agree in these fields have the same key. What is no text belongs nowhere. */
const belongingKey = (record: object, fields: readonly string[]): string => {
  const [only, ...more] = fields
  // Nearly every record belongs by one field; joining a list of one would cost more than the rest.
  if (only !== undefined && more.length === 0) return textAt(record, only)
  return fields.map((field) => textAt(record, field)).join(separator)
}

const groupers = new Map<string, (table: Table<Arranged>) => ReadonlyMap<string, readonly Arranged[]>>()

const grouperBy = (
  fields: readonly string[],
): ((table: Table<Arranged>) => ReadonlyMap<string, readonly Arranged[]>) => {
  const name = fields.join()
  const known = groupers.get(name)
  if (known) return known
  const group = remembered((table: Table<Arranged>) => {
    const groups = new Map<string, Arranged[]>()
    for (const record of Object.values(table)) {
      const key = belongingKey(record, fields)
      const members = groups.get(key)
      if (members) members.push(record)
      else groups.set(key, [record])
    }
    // Order keys only mean something among siblings, and many short lists are sorted faster than one long one.
    for (const members of groups.values()) members.sort(byOrder)
    return groups
  })
  groupers.set(name, group)
  return group
}

/** All records of a kind in their order. The same array for the same version of the table. */
export const inOrder = <K extends OrderedKind>(journey: Journey, kind: K): readonly Records[K][] =>
  sorted(tableOf(journey, kind)) as readonly Records[K][]

/** The siblings that a record with these belongings has or would have, in order; the record itself among them if it is there. */
export const siblingsOf = <K extends OrderedKind>(journey: Journey, kind: K, record: object): readonly Records[K][] => {
  const fields = belonging[kind]
  return (grouperBy(fields)(tableOf(journey, kind)).get(belongingKey(record, fields)) ?? none) as readonly Records[K][]
}

/** The kinds that stand in an order at a place. */
export type StandingKind = 'touchpoint' | 'activity' | 'barrier' | 'solution' | 'note' | 'metric' | 'exit'

/** The records of a kind that stand at one place (a step's or a stage's own), in order, of all lanes. */
export const recordsAt = <K extends StandingKind>(journey: Journey, kind: K, place: string): readonly Records[K][] =>
  (grouperBy(['place'])(tableOf(journey, kind)).get(place) ?? none) as readonly Records[K][]

/** The steps of a stage, in order. */
export const stepsOf = (journey: Journey, stage: Id<'stage'>): readonly Step[] => siblingsOf(journey, 'step', { stage })
