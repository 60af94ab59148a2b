import { checkJourney, columnsOf, recordsAt } from '@journeykit/core'
import { describe, expect, it } from 'vitest'
import { hugeJourney } from './hugeJourney.ts'

const count = (table: object): number => Object.keys(table).length

describe('hugeJourney', () => {
  it('has 12 stages, 120 steps and 1,000 touchpoints when nothing is said', () => {
    const { stages, steps, touchpoints, personas } = hugeJourney()
    expect([stages, steps, touchpoints, personas].map(count)).toEqual([12, 120, 1000, 3])
  })

  it.each([10, 100, 1000, 5000])('spreads %i touchpoints evenly and stays sound', (touchpoints) => {
    const journey = hugeJourney({ touchpoints })
    const loads = columnsOf(journey).map(({ place }) => recordsAt(journey, 'touchpoint', place).length)
    expect(count(journey.touchpoints)).toBe(touchpoints)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    expect(checkJourney(journey)).toEqual([])
  })

  it('is the same for the same size, and another for another', () => {
    expect(hugeJourney({ stages: 3 })).toEqual(hugeJourney({ stages: 3 }))
    expect(hugeJourney({ stages: 3 })).not.toEqual(hugeJourney({ stages: 4 }))
  })

  it.each([{ stages: 0 }, { stepsPerStage: 0 }, { touchpoints: 0 }, { personas: 0 }, { personas: 20 }])(
    'is sound at the ends: %o',
    (size) => {
      expect(checkJourney(hugeJourney(size))).toEqual([])
    },
  )

  it('has gaps, unknown frequencies and all kinds of records', () => {
    const journey = hugeJourney()
    expect(count(journey.emotions)).toBeLessThan(3 * 120)
    expect(Object.values(journey.barriers).some(({ frequency }) => frequency === undefined)).toBe(true)
    expect(Object.values(journey).filter((table) => typeof table === 'object' && count(table as object) === 0)).toEqual(
      [],
    )
  })
  it('has measures, owners and a plan in proportion, and leaves some of each unknown', () => {
    const journey = hugeJourney()
    const { metrics, research, empathy, evidence, solutions, touchpoints } = journey
    // 1 for the journey + 12 stages + 1,000 ÷ 20; 4 of the 5 questions × 3 personas; 8 parts × 3 entries × 3 personas.
    expect([metrics, research, empathy, evidence].map(count)).toEqual([63, 12, 72, 3])
    const known = (table: object, field: string): number =>
      Object.values(table).filter((record: object) => Object.hasOwn(record, field)).length
    // 120 ÷ 6 solutions, of which every third has no figures and every fifth nobody who answers for it.
    expect(['status', 'metric', 'due', 'owner'].map((field) => known(solutions, field))).toEqual([14, 14, 14, 16])
    expect(['department', 'owner', 'startsOver'].map((field) => known(touchpoints, field))).toEqual([667, 167, 76])
    expect(count(hugeJourney({ touchpoints: 10_000 }).metrics)).toBe(513)
  })
})
