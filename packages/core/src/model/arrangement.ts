import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import { groupIndex, type Groups } from './groupIndex.ts'
import { byOrder } from './order.ts'
import { belonging, tableOf, type OrderedKind, type Records } from './records.ts'
import type { Step } from './step.ts'
import { indexed, type TableIndex } from './tableIndex.ts'

interface Arranged {
  readonly id: string
  readonly order: string
}

const none: readonly never[] = []
const separator = '\u0000'

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

type Grouping = TableIndex<Arranged, Groups<Arranged>>

const groupings = new Map<string, Grouping>()

/** The one index for each way to belong. */
const groupingBy = (fields: readonly string[]): Grouping => {
  const name = fields.join()
  const known = groupings.get(name)
  if (known) return known
  const grouping = groupIndex((record: Arranged) => belongingKey(record, fields), byOrder)
  groupings.set(name, grouping)
  return grouping
}

const groupOf = (journey: Journey, kind: OrderedKind, grouping: Grouping, key: string): readonly Arranged[] =>
  indexed<Arranged, Groups<Arranged>>(tableOf(journey, kind), grouping).get(key) ?? none

const together = /* @__PURE__ */ groupingBy([])
const byPlace = /* @__PURE__ */ groupingBy(['place'])

/** All records of a kind in their order. The same array as long as none of them changes. */
export const inOrder = <K extends OrderedKind>(journey: Journey, kind: K): readonly Records[K][] =>
  groupOf(journey, kind, together, belongingKey({}, [])) as readonly Records[K][]

/**
 * The siblings that a record with these belongings has or would have, in order; the record itself among them if it is
 * there. The same array as long as none of them changes.
 */
export const siblingsOf = <K extends OrderedKind>(journey: Journey, kind: K, record: object): readonly Records[K][] => {
  const fields = belonging[kind]
  return groupOf(journey, kind, groupingBy(fields), belongingKey(record, fields)) as readonly Records[K][]
}

/** The kinds that stand in an order at a place. */
export type StandingKind = 'touchpoint' | 'activity' | 'barrier' | 'solution' | 'note' | 'metric' | 'exit'

/**
 * The records of a kind that stand at one place (a step's or a stage's own), in order, of all lanes. The same array
 * as long as none of them changes.
 */
export const recordsAt = <K extends StandingKind>(journey: Journey, kind: K, place: string): readonly Records[K][] =>
  groupOf(journey, kind, byPlace, place) as readonly Records[K][]

/** The steps of a stage, in order. */
export const stepsOf = (journey: Journey, stage: Id<'stage'>): readonly Step[] => siblingsOf(journey, 'step', { stage })
