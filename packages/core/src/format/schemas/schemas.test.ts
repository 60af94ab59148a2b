import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import { checkJourney } from '../../model/checkJourney.ts'
import { journeyFields, type Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { fieldsOf, tableNames, tableOf } from '../../model/records.ts'
import { soundMembers } from '../../model/soundValue.ts'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { journeySchema } from './journeySchema.ts'
import { recordSchemas } from './recordSchemas.ts'

/** Rules that look beyond the record: a schema cannot know them, `checkJourney` does. */
const aboutOthers: readonly BreachCode[] = ['dangling', 'off-the-scale']

const strange = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '',
      ' ',
      'a0',
      'stage-1',
      'en',
      'P1D',
      'PT',
      '2024-02-29',
      '2023-02-29',
      '0000-01-01',
      'https://a.example',
      'javascript:alert(1)',
      'constructor',
      'data:image/svg+xml;base64,AA==',
      'owned',
      'EUR',
      'eur',
      'nps',
      'win-back',
      'toString',
      'x'.repeat(301),
      'x'.repeat(10_001),
      '\u3000',
      '\ufeff',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      0.5,
      1.5,
      3,
      1e300,
      2 ** 53,
      [],
      {},
      [[]],
      ['a', 'a'],
      ['a', 'b'],
      [null],
      { min: 'P2D', max: 'P1D' },
      { min: 'P1D' },
      { max: 'P1D', min: 'P1D' },
      { middle: 'P1D' },
      { min: 0, neutral: 1, max: 2 },
      { min: 0, neutral: 0, max: 2 },
      [{ evidence: 'evidence-1', score: 0 }],
      [{ evidence: 'e' }],
      { actual: 'PT1M' },
      { actual: 'soon' },
      { expected: 'PT1M', actual: 'PT2M' },
      { median: 'PT2M', p90: 'PT1H', competitor: 'PT1M' },
      { address: 'https://a.example/a.png' },
      { address: 'javascript:alert(1)' },
      { share: 1.5 },
      { currency: 'EUR', customerValue: 1 },
      { currency: 'euro' },
      { currency: 'EUR', customerValue: -1 },
      ['cost'],
      ['cost', 'cost'],
      [{ persona: 'persona-1', importance: 1, satisfaction: 0 }],
      [{ persona: 'persona-1', importance: 1 }],
      [{ date: '2026-05-17', answers: [{ answer: 5, count: 1 }] }],
      [{ date: '2026-05-17', answers: [{ answer: 5 }] }],
      [{ date: '2026-05-17', part: 1, whole: 2.5 }],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
)

const breachesOf = (journey: Journey, value: object, fields: ReturnType<typeof fieldsOf>): readonly BreachCode[] =>
  soundMembers(value, fields, journey).map(({ code }) => code)

/** How schema and model differ on a value; undefined where they agree. */
const disagreement = (schema: z.ZodMiniType, breaches: readonly BreachCode[], value: object): string | undefined => {
  const { success, error } = schema.safeParse(value)
  // The model looks for repeats only where every link leads somewhere; a schema cannot know whether it does.
  const onlyRepeated = breaches.includes('dangling') && error?.issues.every(({ message }) => message === 'repeated')
  const agreed = onlyRepeated || success === breaches.every((code) => aboutOthers.includes(code))
  return agreed ? undefined : `the model finds [${breaches.join()}]: ${JSON.stringify(value)}`
}

const change = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(),
  field: fc.nat(),
  value: fc.option(strange, { nil: undefined }),
  added: fc.constantFrom('colour', 'titel', 'ID'),
  add: fc.boolean(),
})

const mutated = (
  journey: Journey,
  {
    kind,
    which,
    field,
    value,
    add,
    added,
  }: { kind: Kind; which: number; field: number; value: unknown; add: boolean; added: string },
): object | undefined => {
  const records = Object.values(tableOf(journey, kind))
  const record = records[which % records.length]
  if (!record) return undefined
  const names = Object.keys(fieldsOf(kind))
  const name = add ? added : (names[field % names.length] ?? 'id')
  const others = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name))
  return value === undefined ? others : { ...others, [name]: value }
}

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 60_000

describe('the schemas', { timeout: patience }, () => {
  it.each(kinds)('hold the fields of a %s, optional where the model’s are', (kind) => {
    const schema = recordSchemas[kind]
    if (!(schema instanceof z.ZodMiniObject)) throw new Error('not an object')
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape
    const optional = Object.entries(shape).map(([name, member]) => [name, member instanceof z.ZodMiniExactOptional])
    expect(optional).toEqual(Object.entries(fieldsOf(kind)).map(([name, field]) => [name, field.optional]))
  })

  it('take what the model takes', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        expect(checkJourney(journey)).toEqual([])
        expect(journeySchema.parse(journey)).toEqual(journey)
      }),
      { seed: 2, numRuns: 200 },
    )
  })

  it('and the model agree on every record, changed in one field', () => {
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(arbitraryJourney, fc.array(change, { minLength: 30, maxLength: 30 }), (journey, changes) => {
        for (const one of changes) {
          const record = mutated(journey, one)
          if (!record) continue
          expect(
            disagreement(recordSchemas[one.kind], breachesOf(journey, record, fieldsOf(one.kind)), record),
          ).toBeUndefined()
          verdicts.add(recordSchemas[one.kind].safeParse(record).success)
        }
      }),
      { seed: 3, numRuns: 400 },
    )
    expect(verdicts).toEqual(new Set([true, false]))
  })

  it('and the model agree on what a journey says of itself', () => {
    const names = Object.keys(journeyFields)
    fc.assert(
      fc.property(arbitraryJourney, fc.constantFrom(...names, 'colour'), strange, (journey, name, value) => {
        const tables: readonly string[] = Object.values(tableNames)
        const changed = { ...journey, [name]: value }
        const head = Object.fromEntries(Object.entries(changed).filter(([member]) => !tables.includes(member)))
        expect(disagreement(journeySchema, breachesOf(journey, head, journeyFields), changed)).toBeUndefined()
      }),
      { seed: 4, numRuns: 1_000 },
    )
  })

  it('would be caught disagreeing', () => {
    const loose = z.looseObject({ id: z.string() })
    const blank = { id: 'stage-1', order: 'a0', title: '' }
    expect(disagreement(loose, ['blank'], blank)).toContain('blank')
    expect(disagreement(recordSchemas.stage, [], blank)).toContain('the model finds []')
    expect(disagreement(recordSchemas.stage, ['blank'], blank)).toBeUndefined()
  })
})
