import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import { columnsOf } from '../model/columns.ts'
import type { Journey } from '../model/journey.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { enReport } from '../words/en.report.ts'
import { ruReport } from '../words/ru.report.ts'
import { whatIf } from './whatIf.ts'
import type { WhatIfChange } from './whatif/whatIfChange.ts'

vi.setConfig({ testTimeout: 60_000 })

// Shrinking a whole journey takes minutes; the seed alone finds a failing one again.
const runs = { seed: 20_261_122, numRuns: 150, endOnFailure: true }

const exitsOf = (journey: Journey): readonly WhatIfChange[] =>
  Object.keys(journey.exits).map((exit) => ({ type: 'fix-exit', exit }))

const everyChange = (journey: Journey, share: number): readonly WhatIfChange[] => [
  ...exitsOf(journey),
  ...Object.keys(journey.barriers).map((barrier) => ({ type: 'remove-barrier', barrier }) as const),
  ...Object.keys(journey.touchpoints).map((touchpoint) => ({ type: 'answer-faster', touchpoint, to: 'PT1M' }) as const),
  ...columnsOf(journey).flatMap(
    ({ place }) =>
      [
        { type: 'shorten-wait', place, to: 'PT1M' },
        { type: 'set-stay', place, share },
      ] as const,
  ),
]

const someChanges = arbitraryJourney.chain((journey) =>
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .chain((share) => fc.shuffledSubarray([...everyChange(journey, share)]))
    .map((changes) => ({ journey, changes })),
)

it('leaves a sound journey, shares between 0 and 1, and something to say of each change', () => {
  let moved = 0
  fc.assert(
    fc.property(someChanges, ({ journey, changes }) => {
      const result = whatIf(journey, changes)
      if (result.journey !== journey) moved += 1
      expect(checkJourney(result.journey)).toEqual([])
      for (const { reach = 0 } of [result.before, result.after, result.atBest ?? {}]) {
        expect(reach).toBeGreaterThanOrEqual(0)
        expect(reach).toBeLessThanOrEqual(1)
      }
      if (result.atBest) expect(result.atBest.reach).toBeGreaterThanOrEqual(result.after.reach ?? 1)
      for (const words of [enReport, ruReport]) {
        expect(words.whatIf(result, journey)).not.toMatch(/NaN|undefined|Infinity/)
        for (const one of result.assumptions) expect(words.assumption(one, journey)).not.toMatch(/NaN|undefined/)
        for (const one of result.skipped) expect(words.skippedChange(one, journey)).not.toMatch(/NaN|undefined/)
      }
    }),
    runs,
  )
  expect(moved).toBeGreaterThan(runs.numRuns / 4)
})

it('never loses anybody by mending exits', () => {
  let gained = 0
  fc.assert(
    fc.property(arbitraryJourney, (journey) => {
      const { before, after, gain } = whatIf(journey, exitsOf(journey))
      if (before.reach !== undefined && after.reach !== undefined)
        expect(after.reach).toBeGreaterThanOrEqual(before.reach - 1e-9)
      if ((gain ?? 0) > 0) gained += 1
    }),
    runs,
  )
  expect(gained).toBeGreaterThan(0)
})
