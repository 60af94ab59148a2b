import fc from 'fast-check'
import type { AnyField } from '../model/field.ts'
import { journeyFields, type Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { belonging, fieldsOf } from '../model/records.ts'
import { operationTypes, type Operation, type OperationType } from '../operations/operations.ts'
import { agreeing } from './agreeing.ts'
import { arbitraryMembers, arbitraryValue } from './arbitraryValue.ts'
import { pick, withinJourney, type Waiting, type Within } from './within.ts'

type Fields = Readonly<Record<string, AnyField>>
type Values = Readonly<Record<string, unknown>>

/** An operation that waits for the journey it will be tried on. It may be refused. */
export type Plan = (journey: Journey) => Operation

const having = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))

const chosen = (kind: Kind): fc.Arbitrary<Waiting> =>
  fc.nat().map(
    (choice) =>
      ({ ids }) =>
        pick(ids[kind], choice),
  )

/** Members that each wait on their own; those that come to nothing are left out. */
const waitingObject = (members: Readonly<Record<string, fc.Arbitrary<Waiting>>>): fc.Arbitrary<Waiting<Values>> =>
  fc.record(members).map(
    (waiting) => (within) =>
      Object.fromEntries(
        Object.entries(waiting)
          .map(([name, value]) => [name, value(within)] as const)
          .filter(([, value]) => value !== undefined),
      ),
  )

const position = (kind: Kind): fc.Arbitrary<Waiting> =>
  fc.tuple(fc.constantFrom('none', 'first', 'last', 'before', 'after'), fc.nat()).map(([side, choice]) => ({ ids }) => {
    if (side === 'none') return undefined
    return side === 'first' || side === 'last' ? side : { [side]: pick(ids[kind], choice) ?? 'nobody' }
  })

/** Some of the fields with new values; of the optional ones, some taken away. */
const changes = (fields: Fields): fc.Arbitrary<Waiting> =>
  fc
    .tuple(
      ...Object.entries(fields).map(([name, { rule, optional }]) =>
        fc.tuple(
          fc.constant(name),
          fc.integer({ min: 0, max: 9 }),
          optional ? fc.option(arbitraryValue(rule), { freq: 3 }) : arbitraryValue(rule),
        ),
      ),
    )
    .map((members) => (within) => {
      const said = members.filter(([, chance]) => chance < 4)
      const values = said.map(([name, , value]) => [name, value === null ? null : value(within)] as const)
      return Object.fromEntries(values.filter(([, value]) => value !== undefined))
    })

const add = (kind: Kind): fc.Arbitrary<Waiting<Values>> =>
  fc
    .tuple(arbitraryMembers(fieldsOf(kind)), fc.nat({ max: 9999 }), position(kind))
    .map(([members, number, at]) => (within) => {
      const where = kind === 'emotion' ? undefined : at(within)
      const record = { id: `${kind}-n${String(number)}`, ...agreeing(kind, members(within) ?? {}) }
      return where === undefined ? { record } : { record, at: where }
    })

const editable = (kind: Kind): Fields => {
  const fixed = ['id', 'order', ...belonging[kind], ...(kind === 'lane' ? ['role'] : [])]
  return having(
    fieldsOf(kind),
    Object.keys(fieldsOf(kind)).filter((name) => !fixed.includes(name)),
  )
}

const move = (kind: Kind): fc.Arbitrary<Waiting<Values>> => {
  const to = having(fieldsOf(kind), belonging[kind])
  return fc.tuple(chosen(kind), position(kind), changes(to)).map(([id, at, where]) => (within) => {
    const beside = at(within)
    return { id: id(within) ?? 'nobody', ...(where(within) as Values), ...(beside !== undefined && { at: beside }) }
  })
}

const ofKind = (kind: Kind, verb: string): fc.Arbitrary<Waiting<Values>> => {
  if (verb === 'add') return add(kind)
  if (verb === 'move') return move(kind)
  if (verb === 'edit') return waitingObject({ id: chosen(kind), changes: changes(editable(kind)) })
  return waitingObject({ id: chosen(kind) })
}

const place: fc.Arbitrary<Waiting> = arbitraryValue({ is: 'place', onRemoval: 'clear' })
const evidenced = kinds.filter((kind) => Object.hasOwn(fieldsOf(kind), 'evidence'))

const evidenceLink: fc.Arbitrary<Waiting<Values>> = fc
  .tuple(fc.constantFrom(...evidenced), fc.nat(), fc.nat())
  .map(([kind, record, evidence]) => ({ ids }) => ({
    kind,
    id: pick(ids[kind], record) ?? 'nobody',
    evidence: pick(ids.evidence, evidence) ?? 'nothing',
  }))

const solutionLink = waitingObject({ solution: chosen('solution'), barrier: chosen('barrier') })
const answerLink = waitingObject({ solution: chosen('solution'), question: chosen('note') })

const others: Readonly<Partial<Record<OperationType, fc.Arbitrary<Waiting<Values>>>>> = {
  'journey.edit': waitingObject({
    changes: changes(
      having(
        journeyFields,
        Object.keys(journeyFields).filter((name) => name !== 'id' && name !== 'scale'),
      ),
    ),
  }),
  'scale.change': waitingObject({ scale: arbitraryValue({ is: 'scale' }) }),
  'emotion.score': waitingObject({
    id: fc.nat({ max: 9999 }).map((number) => () => `emotion-s${String(number)}`),
    persona: chosen('persona'),
    place,
    score: arbitraryValue({ is: 'score' }),
  }),
  'emotion.clear': waitingObject({ persona: chosen('persona'), place }),
  'evidence.link': evidenceLink,
  'evidence.unlink': evidenceLink,
  'solution.link': solutionLink,
  'solution.unlink': solutionLink,
  'question.answer': answerLink,
  'question.reopen': answerLink,
}

const kindOf = (type: OperationType): Kind => kinds.find((kind) => type.startsWith(`${kind}.`)) ?? 'stage'

/** Plans of one type, most of them for operations that will be granted where the journey has what they need. */
export const arbitraryPlanOf = (type: OperationType): fc.Arbitrary<Plan> => {
  const kind = kindOf(type)
  const args = others[type] ?? ofKind(kind, type.slice(kind.length + 1))
  return args.map((waiting) => (journey) => {
    const within: Within = withinJourney(journey, kind)
    return { type, ...waiting(within) } as unknown as Operation
  })
}

const weightOf = (type: OperationType): number => (type.endsWith('.remove') ? 1 : type.endsWith('.add') ? 4 : 2)

/** Plans of every type; removals are rarer than additions, so that a long sequence does not run dry. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc.oneof(
  ...operationTypes.map((type) => ({ weight: weightOf(type), arbitrary: arbitraryPlanOf(type) })),
)
