import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { applyPatches, enablePatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { emptyHistory, type History } from '../history/history.ts'
import { record } from '../history/record.ts'
import { redo } from '../history/redo.ts'
import { undo } from '../history/undo.ts'
import { checkJourney } from '../model/checkJourney.ts'
import type { Journey } from '../model/journey.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { arbitraryMalformed } from '../testing/arbitraryMalformed.ts'
import { arbitraryPlan, arbitraryPlanOf, type Plan } from '../testing/arbitraryOperation.ts'
import { deepFreeze } from '../testing/deepFreeze.ts'
import { ordeal } from '../testing/ordeal.ts'
import { applyOperation, canApply, refusalOf } from './apply.ts'
import { operationTypes, type Operation } from './operations.ts'

const seed = 20_260_517
const sequences = 10_000

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 300_000
const plans = fc.array(arbitraryPlan, { minLength: 1, maxLength: 6 })

/** Does what is granted, checking the journey after each step; gives the history and the last journey. */
const live = (first: Journey, todo: readonly Plan[]): { readonly history: History; readonly last: Journey } => {
  let [journey, history] = [first, emptyHistory()]
  for (const plan of todo) {
    const operation = plan(journey)
    const outcome = applyOperation(journey, operation)
    expect(canApply(journey, operation)).toBe(outcome.ok)
    if (!outcome.ok) continue
    const breaches = checkJourney(outcome.change.journey)
    if (breaches.length > 0) expect(breaches, operation.type).toEqual([])
    journey = outcome.change.journey
    history = record(history, outcome.change)
  }
  return { history, last: journey }
}

/** As `toEqual`, which is only asked for its message: in ten thousand runs it would take most of the time. */
const same = (actual: Journey, expected: Journey): void => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected)
}

/** Takes every step that there is; gives the history and the journey at the end of it. */
const walk = (way: typeof undo, from: History, journey: Journey): { history: History; journey: Journey } => {
  let at = { history: from, journey }
  for (let step = way(at.history, at.journey); step; step = way(at.history, at.journey)) {
    at = { history: step.history, journey: step.change.journey }
  }
  return at
}

describe(`random operations, seed ${String(seed)}`, () => {
  it(
    `${String(sequences)} sequences keep every journey sound, and go back to the first and on to the last`,
    () => {
      let done = 0
      const property = fc.property(arbitraryJourney, plans, (first, todo) => {
        const { history, last } = live(deepFreeze(first), todo)
        done += history.past.length
        const back = walk(undo, history, last)
        expect(back.journey).toEqual(first)
        expect(walk(redo, back.history, back.journey).journey).toEqual(last)
      })
      fc.assert(property, { seed, numRuns: sequences })
      expect(done).toBeGreaterThan(sequences)
    },
    patience,
  )

  it.each(operationTypes)(
    '%s passes the ordeal wherever it is granted',
    (type) => {
      let granted = 0
      const property = fc.property(arbitraryJourney, arbitraryPlanOf(type), (journey, plan) => {
        const operation = plan(journey)
        if (!canApply(journey, operation)) return
        granted++
        ordeal(journey, operation)
      })
      fc.assert(property, { seed, numRuns: 60 })
      expect(granted).toBeGreaterThan(0)
    },
    patience,
  )

  it(
    'never throw, whatever is sent in place of an operation',
    () => {
      const property = fc.property(arbitraryJourney, arbitraryMalformed, (journey, malformed) => {
        const operation = malformed as Operation
        const refusal = refusalOf(journey, operation)
        const outcome = applyOperation(deepFreeze(journey), operation)
        expect(outcome.ok ? undefined : outcome.refusal).toEqual(refusal)
        if (outcome.ok) expect(checkJourney(outcome.change.journey)).toEqual([])
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      })
      fc.assert(property, { seed, numRuns: 5_000 })
    },
    patience,
  )

  it(
    'would notice a patch that was lost',
    () => {
      enablePatches()
      const lossy = fc.property(arbitraryJourney, plans, (first, todo) => {
        const { history, last } = live(first, todo)
        const [newest] = history.past
        if (newest) same(applyPatches(last, newest.inverse.slice(1)), first)
      })
      expect(fc.check(lossy, { seed, numRuns: 200 }).failed).toBe(true)
    },
    patience,
  )
})
