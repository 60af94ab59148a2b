import { describe, expect, it } from 'vitest'
import { isOrderKey } from '../../model/order.ts'
import { parseJourney } from '../parseJourney.ts'
import { flatTables } from './0001-flat-tables.ts'
import type { JsonObject } from './json.ts'

const draft: JsonObject = {
  id: 'journey-1',
  title: 'Tea',
  state: 'current',
  locale: 'en',
  emotionScale: [1, 5],
  stages: [
    {
      id: 'arrive',
      title: 'Arrive',
      steps: [
        { id: 'sit', title: 'Sit' },
        { id: 'ask', title: 'Ask' },
      ],
    },
    { id: 'drink', title: 'Drink' },
  ],
}
const codes = (journey: JsonObject): readonly string[] => {
  const parsed = parseJourney({ format: 'journeykit', version: 0, journey })
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('from nested lists to flat tables', () => {
  it('keeps stages, steps and their order, and puts neutral in the middle', () => {
    expect(flatTables.migrate(draft)).toMatchObject({
      scale: { min: 1, max: 5, neutral: 3 },
      stages: { arrive: { id: 'arrive', title: 'Arrive', order: 'c000' }, drink: { order: 'c001' } },
      steps: { sit: { stage: 'arrive', order: 'c000' }, ask: { stage: 'arrive', order: 'c001' } },
      emotions: {},
    })
    expect(codes(draft)).toEqual([])
  })

  it('makes rising order keys', () => {
    const stages = Array.from({ length: 5_000 }, (_, i) => ({ id: `stage-${String(i)}`, title: 'x' }))
    const tables = flatTables.migrate({ ...draft, stages })['stages'] as Record<string, { order: string }>
    const keys = Object.values(tables).map(({ order }) => order)
    expect(keys.every(isOrderKey)).toBe(true)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  it('loses nothing: what it does not understand is a problem of the file', () => {
    expect(
      codes({
        ...draft,
        stages: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
    ).toEqual(['id-differs-from-key journey.stages["a (2)"].id'])
    expect(codes({ ...draft, stages: 'none' })).toContain('not-an-object journey.stages')
    expect(codes({ ...draft, emotionScale: [1, 3, 5] })).toContain('unknown-field journey.emotionScale')
    expect(codes({ ...draft, stages: [{ id: 'a', title: 'A', steps: 3 }] })).toContain(
      'unknown-field journey.stages["a"].steps',
    )
    expect(codes({ ...draft, colour: 'red' })).toEqual(['unknown-field journey.colour'])
  })
})
