import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { arbitraryVersions } from '../../testing/arbitraryVersions.ts'
import { deepFreeze } from '../../testing/deepFreeze.ts'
import { applyDiff } from './applyDiff.ts'
import { diffJourneys } from './diffJourneys.ts'
import type { JourneyDiff } from './journeyDiff.ts'

const seed = 20_260_517
/** 10,000 in all. Most are related, for those are what people have. */
const pairs = { unrelated: 2_500, related: 7_500 }

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 300_000

const sorts = { unrelated: fc.tuple(arbitraryJourney, arbitraryJourney), related: arbitraryVersions }

const holds = (
  before: Journey,
  after: Journey,
  changed: (diff: JourneyDiff) => JourneyDiff = (diff) => diff,
): boolean => {
  const diff = changed(diffJourneys(deepFreeze(before), deepFreeze(after)))
  const outcome = applyDiff(before, JSON.parse(JSON.stringify(diff)) as JourneyDiff)
  return outcome.ok && isDeepStrictEqual(outcome.journey, after)
}

describe(`diffs of random journeys, seed ${String(seed)}`, () => {
  it.each(['unrelated', 'related'] as const)(
    `of 10,000 pairs, the %s ones lead from the one to the other, by way of JSON`,
    (sort) => {
      let different = 0
      const property = fc.property(sorts[sort], ([before, after]) => {
        if (before !== after) different++
        if (!holds(before, after))
          expect(applyDiff(before, diffJourneys(before, after))).toEqual({ ok: true, journey: after })
      })
      fc.assert(property, { seed, numRuns: pairs[sort] })
      expect(different).toBeGreaterThan(pairs[sort] / 2)
    },
    patience,
  )

  it('would notice a change that was lost', () => {
    const lossy = fc.property(arbitraryVersions, ([before, after]) => {
      expect(holds(before, after, (diff) => ({ ...diff, changed: diff.changed.slice(1) }))).toBe(true)
    })
    expect(fc.check(lossy, { seed, numRuns: 200 }).failed).toBe(true)
  })

  it(
    'never lead a third journey astray: it becomes sound, or it is refused',
    () => {
      let refused = 0
      const property = fc.property(arbitraryVersions, ([base, mine, theirs]) => {
        const outcome = applyDiff(theirs, diffJourneys(base, mine))
        if (!outcome.ok) refused++
      })
      fc.assert(property, { seed, numRuns: 500 })
      expect(refused).toBeGreaterThan(0)
    },
    patience,
  )
})
