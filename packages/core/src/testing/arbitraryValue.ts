import fc from 'fast-check'
import type { AnyField, Rule } from '../model/field.ts'
import { arbitraryDuration, arbitraryTimeFrame } from './arbitraryDuration.ts'
import { arbitraryScale } from './arbitraryScale.ts'
import { arbitraryText } from './arbitraryText.ts'
import { pick, type Waiting, type Within } from './within.ts'

type Fields = Readonly<Record<string, AnyField>>

const always = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Waiting> => arbitrary.map((value) => () => value)

const choosing = (from: (within: Within) => readonly string[]): fc.Arbitrary<Waiting> =>
  fc.nat().map((choice) => (within) => pick(from(within), choice))

const arbitraryNumber = ({ min, max, whole }: Extract<Rule, { is: 'number' }>): fc.Arbitrary<number> =>
  whole
    ? fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, 100_000) }))
    : fc.oneof(
        fc.constantFrom(min, max),
        fc.double({ min, max, noNaN: true }).map((n) => n + 0),
      )

const arbitraryScore: fc.Arbitrary<Waiting> = fc
  .oneof(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(
    (share) =>
      ({ scale: { min, max } }) =>
        Math.min(max, Math.max(min, min + share * (max - min))) + 0,
  )

const arbitraryReferences = ({ to, whenEmptied }: Extract<Rule, { is: 'references' }>): fc.Arbitrary<Waiting> =>
  fc.array(fc.nat(), { maxLength: 3 }).map((choices) => ({ ids }) => {
    const links = new Set(choices.map((choice) => pick(ids[to], choice)).filter((id) => id !== undefined))
    return links.size === 0 && whenEmptied === 'remove' ? undefined : [...links]
  })

const arbitraryDate = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const links = ['https://example.org/a?b=c#d', 'http://localhost:8080/', 'mailto:ada@example.org']
const pictures = ['https://example.org/ada.png', 'data:image/png;base64,iVBORw0KGgo=']

const plain = (rule: Rule): fc.Arbitrary<Waiting> => {
  switch (rule.is) {
    case 'text':
      return always(arbitraryText)
    case 'choice':
      return always(fc.constantFrom(...rule.of))
    case 'choices':
      return always(fc.subarray([...rule.of]))
    case 'number':
      return always(arbitraryNumber(rule))
    case 'mark':
      return always(fc.constant(true))
    case 'duration':
      return always(arbitraryDuration)
    case 'timeFrame':
      return always(arbitraryTimeFrame)
    case 'date':
      return always(arbitraryDate)
    case 'link':
      return always(fc.constantFrom(...links))
    case 'picture':
      return always(fc.constantFrom(...pictures))
    case 'language':
      return always(fc.constantFrom('en', 'ru', 'ar', 'ja', 'pt-BR'))
    case 'currency':
      return always(fc.constantFrom('EUR', 'USD', 'RUB', 'JPY'))
    case 'scale':
      return always(arbitraryScale)
    default:
      throw new Error(`"${rule.is}" is made elsewhere`)
  }
}

const waitingList = (entry: fc.Arbitrary<Waiting>): fc.Arbitrary<Waiting> =>
  fc
    .array(entry, { maxLength: 3 })
    .map((entries) => (within) => entries.map((waiting) => waiting(within)).filter((value) => value !== undefined))

/**
 * A sound value of a rule, made by the same rule that checks it, so that a new field is generated from the day it is
 * declared. Ids and order keys are given by whoever makes the record.
 */
export const arbitraryValue = (rule: Rule): fc.Arbitrary<Waiting> => {
  switch (rule.is) {
    case 'score':
      return arbitraryScore
    case 'place':
      return choosing(({ ids }) => [...ids.step, ...ids.stage])
    case 'reference':
      return choosing(({ ids }) => ids[rule.to])
    case 'references':
      return arbitraryReferences(rule)
    case 'list':
      return waitingList(arbitraryValue(rule.of))
    case 'group':
      return arbitraryMembers(rule.fields)
    case 'groups':
      return waitingList(arbitraryMembers(rule.fields))
    default:
      return plain(rule)
  }
}

/** Sound members for the fields, some of the optional ones left out; undefined where a needed one cannot be had. */
export const arbitraryMembers = (fields: Fields): fc.Arbitrary<Waiting<Readonly<Record<string, unknown>>>> =>
  fc
    .tuple(
      ...Object.entries(fields)
        .filter(([, { rule }]) => rule.is !== 'id' && rule.is !== 'order')
        .map(([name, { rule, optional }]) => {
          const value = arbitraryValue(rule)
          return fc.tuple(fc.constant(name), optional ? fc.option(value, { nil: undefined }) : value)
        }),
    )
    .map((members) => (within) => {
      const written = members
        .map(([name, value]) => [name, value?.(within)] as const)
        .filter(([, value]) => value !== undefined)
      const complete = Object.entries(fields).every(
        ([name, { optional, rule }]) =>
          optional || rule.is === 'id' || rule.is === 'order' || written.some(([key]) => key === name),
      )
      return complete ? Object.fromEntries(written) : undefined
    })
