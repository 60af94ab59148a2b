import fc from 'fast-check'
import { columnsOf } from '../model/columns.ts'
import { journeyFields, type Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { freeLaneRoles, type LaneRole } from '../model/lane.ts'
import { fieldsOf, tableNames } from '../model/records.ts'
import { arbitraryMembers } from './arbitraryValue.ts'
import { arbitraryOrderKeys } from './arbitraryOrderKeys.ts'
import { pick, withinJourney, type Waiting } from './within.ts'

type Values = Readonly<Record<string, unknown>>

interface Seed {
  readonly values: Waiting<Values>
  readonly choice: number
}

interface Seeds {
  readonly records: readonly Seed[]
  readonly orders: readonly string[]
}

/** How many of each kind at most, in an order in which whatever is pointed at comes first. */
const most: Readonly<Record<Kind, number>> = {
  evidence: 4,
  persona: 3,
  stage: 4,
  step: 8,
  lane: 7,
  channel: 4,
  touchpoint: 6,
  activity: 4,
  emotion: 10,
  barrier: 4,
  note: 5,
  exit: 3,
  solution: 3,
}

const seedsOf = (kind: Kind): fc.Arbitrary<Seeds> => {
  const maxLength = most[kind]
  return fc.record({
    records: fc.array(fc.record({ values: arbitraryMembers(fieldsOf(kind)), choice: fc.nat() }), { maxLength }),
    orders: arbitraryOrderKeys(maxLength),
  })
}

const rolesIn = (journey: Journey): readonly LaneRole[] => Object.values(journey.lanes).map(({ role }) => role)

const inFreeLane = (journey: Journey, values: Values, choice: number): Values | undefined => {
  const lane = pick(
    Object.values(journey.lanes).filter(({ role }) => freeLaneRoles.has(role)),
    choice,
  )
  return lane && { ...values, lane: lane.id }
}

const inColumn = (journey: Journey, values: Values, choice: number): Values | undefined => {
  const place = pick(columnsOf(journey), choice)?.place
  const taken = Object.values(journey.emotions).some(
    (emotion) => emotion.place === place && emotion.persona === values['persona'],
  )
  return taken ? undefined : { ...values, place }
}

/** The values bent to what no single field can know; undefined where there is no room for the record. */
const settled = (journey: Journey, kind: Kind, values: Values, choice: number): Values | undefined => {
  if (kind === 'note' || kind === 'activity') return inFreeLane(journey, values, choice)
  if (kind === 'emotion') return inColumn(journey, values, choice)
  if (kind !== 'lane') return values
  const role = values['role'] as LaneRole
  return freeLaneRoles.has(role) || !rolesIn(journey).includes(role) ? values : undefined
}

const plant = (journey: Journey, kind: Kind, { values, choice }: Seed, number: number, order: string): Journey => {
  const made = values(withinJourney(journey))
  const record = made && settled(journey, kind, made, choice)
  if (!record) return journey
  const id = `${kind}-${String(number)}`
  const ordered = Object.hasOwn(fieldsOf(kind), 'order') ? { order } : {}
  const table = tableNames[kind]
  return { ...journey, [table]: { ...journey[table], [id]: { id, ...ordered, ...record } } }
}

const bare = (head: Values): Journey =>
  ({
    id: 'journey-1',
    ...head,
    ...Object.fromEntries(kinds.map((kind) => [tableNames[kind], {}])),
  }) as unknown as Journey

const arbitraryHead: fc.Arbitrary<Values> = arbitraryMembers(journeyFields).map(
  (waiting) => waiting(withinJourney(bare({}))) ?? {},
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
