import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import { journeyFields } from '../model/journey.ts'
import { kinds } from '../model/kind.ts'
import { fieldsOf, tableOf } from '../model/records.ts'
import { arbitraryJourney } from './arbitraryJourney.ts'

const sample = fc.sample(arbitraryJourney, { numRuns: 500, seed: 1 })

describe('arbitraryJourney', () => {
  it('makes sound journeys', () => {
    for (const journey of sample) expect(checkJourney(journey)).toEqual([])
  })

  it('is checked by something that finds faults', () => {
    const [journey] = sample
    expect(journey && checkJourney({ ...journey, title: ' ' })).toEqual([{ code: 'blank', path: ['title'] }])
  })

  it.each(kinds)('makes every field of a %s, and leaves out the optional ones at times', (kind) => {
    const records = sample.flatMap((journey) => Object.values(tableOf(journey, kind)))
    const seen = (name: string): number => records.filter((record) => Object.hasOwn(record, name)).length
    for (const [name, { optional }] of Object.entries(fieldsOf(kind))) {
      expect(seen(name), name).toBeGreaterThan(0)
      expect(seen(name) < records.length, name).toBe(optional)
    }
  })

  it('makes the parts of fields that have parts, and every field of the head', () => {
    const records = (kind: 'metric' | 'touchpoint' | 'persona' | 'solution'): readonly object[] =>
      sample.flatMap((journey) => Object.values<object>(tableOf(journey, kind)))
    const seen = JSON.stringify([
      ...records('metric'),
      ...records('touchpoint'),
      ...records('persona'),
      ...records('solution'),
    ])
    const parts = [
      'answer',
      'part',
      'whole',
      'sampleSize',
      'median',
      'p90',
      'competitor',
      'size',
      'share',
      'importance',
    ]
    expect(parts.filter((part) => !seen.includes(`"${part}":`))).toEqual([])
    expect(seen.includes('"colour":')).toBe(false)
    const answered = records('metric').filter((metric) => JSON.stringify(metric).includes('"answer":'))
    expect(answered.length).toBeGreaterThan(100)
    for (const [name, { optional }] of Object.entries(journeyFields)) {
      const having = sample.filter((journey) => Object.hasOwn(journey, name)).length
      expect(having > 0 && having < sample.length === optional, name).toBe(true)
    }
  })

  it('makes the same journey from the same seed', () => {
    const [again] = fc.sample(arbitraryJourney, { numRuns: 1, seed: 1 })
    expect(again).toEqual(sample[0])
  })

  it('survives JSON', () => {
    for (const journey of sample) expect(JSON.parse(JSON.stringify(journey))).toEqual(journey)
  })
})
