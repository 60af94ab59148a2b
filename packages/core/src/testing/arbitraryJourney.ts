import fc from 'fast-check'
import { checkRecord } from '../model/checkJourney.ts'
import { journeyFields, type Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { fieldsOf, tableNames, type Records } from '../model/records.ts'
import { agreeing } from './agreeing.ts'
import { arbitraryMembers } from './arbitraryValue.ts'
import { arbitraryOrderKeys } from './arbitraryOrderKeys.ts'
import { withinJourney, type Waiting } from './within.ts'

type Values = Readonly<Record<string, unknown>>

interface Seeds {
  readonly records: readonly Waiting<Values>[]
  readonly orders: readonly string[]
}

/** How many of each kind at most, in an order in which whatever is pointed at comes first. */
const most: Readonly<Record<Kind, number>> = {
  evidence: 4,
  persona: 3,
  empathy: 3,
  stage: 4,
  step: 8,
  lane: 7,
  channel: 4,
  touchpoint: 6,
  activity: 4,
  emotion: 10,
  barrier: 4,
  note: 5,
  metric: 4,
  exit: 3,
  research: 3,
  solution: 3,
}

const seedsOf = (kind: Kind): fc.Arbitrary<Seeds> => {
  const maxLength = most[kind]
  return fc.record({
    records: fc.array(arbitraryMembers(fieldsOf(kind)), { maxLength }),
    orders: arbitraryOrderKeys(maxLength),
  })
}

const plant = (journey: Journey, kind: Kind, seed: Waiting<Values>, number: number, order: string): Journey => {
  const values = seed(withinJourney(journey, kind))
  if (!values) return journey
  const id = `${kind}-${String(number)}`
  const ordered = Object.hasOwn(fieldsOf(kind), 'order') ? { order } : {}
  const table = tableNames[kind]
  const record = { id, ...ordered, ...agreeing(kind, values) } as unknown as Records[Kind]
  // Whether there is room for it, and whether its fields go together, no single field can know.
  if (checkRecord(journey, kind, record).length > 0) return journey
  return { ...journey, [table]: { ...journey[table], [id]: record } }
}

const bare = (head: Values): Journey =>
  ({
    id: 'journey-1',
    ...head,
    ...Object.fromEntries(kinds.map((kind) => [tableNames[kind], {}])),
  }) as unknown as Journey

const arbitraryHead: fc.Arbitrary<Values> = arbitraryMembers(journeyFields).map(
  (waiting) => waiting(withinJourney(bare({}), 'stage')) ?? {},
)

/**
 * Sound journeys: every kind of record, any optional field there or not, any scale. Ids are `stage-1`, `stage-2` …
 * The same seed gives the same journey.
 */
export const arbitraryJourney: fc.Arbitrary<Journey> = fc
  .tuple(arbitraryHead, ...Object.keys(most).map((kind) => fc.tuple(fc.constant(kind as Kind), seedsOf(kind as Kind))))
  .map(([head, ...seeds]) =>
    seeds.reduce(
      (journey, [kind, { records, orders }]) =>
        records.reduce((grown, seed, i) => plant(grown, kind, seed, i + 1, orders[i] ?? ''), journey),
      bare(head),
    ),
  )
