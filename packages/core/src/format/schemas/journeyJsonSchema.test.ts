import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { evening } from '../../testing/evening.ts'
import { toDocument } from '../toDocument.ts'
import { currentVersion } from './documentSchema.ts'
import { journeyJsonSchema } from './journeyJsonSchema.ts'

const ajv = new Ajv2020({ formats: { date: true, uri: true } })
const takes = ajv.compile(journeyJsonSchema())
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8'))

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 60_000

describe('the JSON Schema', { timeout: patience }, () => {
  it('takes every journey', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        expect(takes(toDocument(journey)), ajv.errorsText(takes.errors)).toBe(true)
      }),
      { seed: 31, numRuns: 60 },
    )
  })

  it('refuses what has the wrong shape', () => {
    const broken = [
      'unknown-field',
      'missing-title',
      'blank-title',
      'frequency-over-one',
      'order-as-number',
      'newer-version',
      'unknown-research-question',
      'currency-in-words',
    ]
    expect(broken.filter((name) => takes(read(`packages/examples/broken/${name}.json`)))).toEqual([])
  })

  it('leaves to parseJourney what a schema cannot know', () => {
    expect(takes(read('packages/examples/broken/dangling-stage.json'))).toBe(true)
  })

  it('is the one in the docs, however often it is made', () => {
    expect(read(`docs/schema/journey-${String(currentVersion)}.schema.json`)).toEqual(journeyJsonSchema())
    expect(journeyJsonSchema()).toEqual(journeyJsonSchema())
  })

  it('of version 1 stays in the docs, takes a file of version 1 and none of today', () => {
    const took = new Ajv2020({ formats: { date: true, uri: true } }).compile(
      read('docs/schema/journey-1.schema.json') as object,
    )
    expect(took(read('packages/examples/old/1-cafe.json'))).toBe(true)
    expect(took(toDocument(evening))).toBe(false)
    expect(takes(read('packages/examples/old/1-cafe.json'))).toBe(false)
    expect(takes(toDocument(evening))).toBe(true)
  })
})
