import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { toDocument } from '../toDocument.ts'
import { journeyJsonSchema } from './journeyJsonSchema.ts'

const ajv = new Ajv2020({ formats: { date: true, uri: true } })
const takes = ajv.compile(journeyJsonSchema())
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8'))

describe('the JSON Schema', () => {
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
    ]
    expect(broken.filter((name) => takes(read(`packages/examples/broken/${name}.json`)))).toEqual([])
  })

  it('leaves to parseJourney what a schema cannot know', () => {
    expect(takes(read('packages/examples/broken/dangling-stage.json'))).toBe(true)
  })

  it('is the one in the docs, however often it is made', () => {
    expect(read('docs/schema/journey-1.schema.json')).toEqual(journeyJsonSchema())
    expect(journeyJsonSchema()).toEqual(journeyJsonSchema())
  })
})
