import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBottlenecks } from '../../analysis/findBottlenecks.ts'
import { openJourney } from '../openJourney.ts'
import { parseJourney } from '../parseJourney.ts'
import { wholeMethod } from './0002-whole-method.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'

const migrated = (touchpoint: Json): Json | undefined => {
  const { touchpoints } = wholeMethod.migrate({ touchpoints: { line: touchpoint } })
  return isJsonObject(touchpoints) ? touchpoints['line'] : undefined
}

const old = (file: string): string => readFileSync(new URL(`../../../../examples/old/${file}`, import.meta.url), 'utf8')

const journeyIn = (file: string): JsonObject => {
  const document = JSON.parse(old(file)) as { readonly journey: JsonObject }
  return document.journey
}

/** Every text and number of a value, with the name it stands under, however deep. */
const leaves = (value: Json, name = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]: [string, Json]) =>
        leaves(member, Array.isArray(value) ? name : key),
      )
    : [`${name}=${JSON.stringify(value)}`]

describe('from the map alone to the whole method', () => {
  it('adds the three new tables', () => {
    expect(wholeMethod.migrate({ title: 'Tea' })).toEqual({ empathy: {}, metrics: {}, research: {}, title: 'Tea' })
  })

  it('makes a median of the one response time there was', () => {
    expect(migrated({ id: 'line', response: { actual: 'PT15M', target: 'PT10M' } })).toEqual({
      id: 'line',
      response: { median: 'PT15M', target: 'PT10M' },
    })
    expect(migrated({ response: { target: 'PT10M' } })).toEqual({ response: { target: 'PT10M' } })
    expect(migrated({ response: {} })).toEqual({ response: {} })
    expect(migrated({ title: 'No response' })).toEqual({ title: 'No response' })
  })

  it.each<[string, Json]>([
    ['a response that is a text', { response: 'soon' }],
    ['a response that is a list', { response: ['PT1M'] }],
    ['a response with a median already', { response: { actual: 'PT1M', median: 'PT2M' } }],
    ['a touchpoint that is a number', 7],
    ['a touchpoint that is null', null],
  ])('passes %s on as it is', (_name, touchpoint) => {
    expect(migrated(touchpoint)).toEqual(touchpoint)
  })

  it('passes on tables that are none, and tables that are there already, for the schema to speak of', () => {
    for (const touchpoints of [[], 'none', null, 3])
      expect(wholeMethod.migrate({ touchpoints })).toMatchObject({ touchpoints })
    expect(wholeMethod.migrate({ metrics: 'mine' })).toMatchObject({ metrics: 'mine', research: {} })
    const taken = parseJourney({
      format: 'journeykit',
      version: 1,
      journey: { ...journeyIn('1-cafe.json'), metrics: 'mine' },
    })
    expect(taken.ok ? [] : taken.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-an-object journey.metrics',
    ])
  })

  it('leaves its input alone', () => {
    const touchpoint = Object.freeze({ response: Object.freeze({ actual: 'PT1M' }) })
    const input = Object.freeze({ touchpoints: Object.freeze({ line: touchpoint }) })
    expect(wholeMethod.migrate(input)).not.toBe(input)
    expect(touchpoint).toEqual({ response: { actual: 'PT1M' } })
  })
})

describe('the café of version 1', () => {
  const before = journeyIn('1-cafe.json')
  const after = openJourney(old('1-cafe.json'))

  it('keeps every text and number; only the name of the response time is another', () => {
    const renamed = leaves(before).map((leaf) => (/^actual="/.test(leaf) ? leaf.replace('actual', 'median') : leaf))
    expect(leaves(after as unknown as Json).toSorted()).toEqual(renamed.toSorted())
    // The control: there are such times, and with the old name the lists differ.
    expect(leaves(before)).not.toEqual(renamed)
  })

  it('means what it meant', () => {
    expect(Object.keys(after.metrics)).toEqual([])
    const [worst] = findBottlenecks(after).bottlenecks
    expect(worst?.place).toBe('queue')
    const waited = worst?.terms.find(({ name }) => name === 'wait')
    expect(waited).toBeDefined()
  })
})

describe('the tea of version 0', () => {
  it('goes through both migrations', () => {
    const tea = openJourney(old('0-tea.json'))
    expect(tea).toMatchObject({
      scale: { min: 1, max: 5, neutral: 3 },
      steps: { 'order-tea': { stage: 'arrive', title: 'Order tea' } },
      empathy: {},
      metrics: {},
      research: {},
    })
  })
})
