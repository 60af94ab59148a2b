import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import type { Journey } from '../model/journey.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { openJourney } from './openJourney.ts'
import { serializeJourney } from './serializeJourney.ts'
import { toDocument } from './toDocument.ts'
import { UnsavableJourneyError } from './unsavableJourneyError.ts'

/** The same value with the members of every object in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]: [string, unknown]) => [name, reversed(member)]),
  )
}

const run = { seed: 21, numRuns: 100 }

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 60_000

describe('serializeJourney', { timeout: patience }, () => {
  it('gives what parseJourney reads as the same journey', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        expect(openJourney(serializeJourney(journey))).toEqual(journey)
        expect(openJourney(toDocument(journey))).toEqual(journey)
      }),
      run,
    )
  })

  it('gives the same text whatever order things were made in', () => {
    const orders = new Set<boolean>()
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        const backwards = reversed(journey) as Journey
        expect(serializeJourney(backwards)).toBe(serializeJourney(journey))
        orders.add(JSON.stringify(backwards) === JSON.stringify(journey))
      }),
      run,
    )
    // The control: without sorting the texts differ.
    expect(orders).toContain(false)
  })

  it('writes two spaces and a final newline, fields in the order of the model', () => {
    const text = serializeJourney(createJourney({ title: 'Tea', id: 'journey-1', lanes: [] }))
    expect(text.split('\n').slice(0, 7)).toEqual([
      '{',
      '  "format": "journeykit",',
      '  "version": 2,',
      '  "journey": {',
      '    "id": "journey-1",',
      '    "title": "Tea",',
      '    "state": "current",',
    ])
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  it('refuses what could not be opened again, rather than leave it out', () => {
    const journey = createJourney({ title: 'Tea' })
    const coloured = { ...journey, colour: 'red' }
    const dangling = { ...journey, steps: { a: { id: 'a', stage: 'gone', order: 'a0', title: 'A' } } }
    expect(() => serializeJourney(coloured)).toThrow(UnsavableJourneyError)
    expect(() => serializeJourney(coloured)).toThrow('journey.colour')
    expect(() => toDocument(dangling)).toThrow('journey.steps["a"].stage')
    expect(() => toDocument({ ...journey, title: '' })).toThrow(UnsavableJourneyError)
  })
})
