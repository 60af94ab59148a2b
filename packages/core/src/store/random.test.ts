import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import type { Journey } from '../model/journey.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { arbitraryPlan, type Plan } from '../testing/arbitraryOperation.ts'
import { deepFreeze } from '../testing/deepFreeze.ts'
import { createJourneyStore } from './createJourneyStore.ts'
import type { JourneyStore } from './journeyStore.ts'

const seed = 20_260_518
const runs = 2_000

type Deed = 'dispatch' | 'undo' | 'redo' | 'transact' | 'abandon'

interface Act {
  readonly deed: Deed
  readonly plans: readonly Plan[]
  readonly pause: number
}

const act: fc.Arbitrary<Act> = fc.record({
  deed: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Deed>('dispatch') },
    { weight: 4, arbitrary: fc.constantFrom<Deed>('undo', 'redo', 'transact', 'abandon') },
  ),
  plans: fc.array(arbitraryPlan, { minLength: 1, maxLength: 3 }),
  pause: fc.constantFrom(0, 500, 5000),
})

const dispatchAll = (store: JourneyStore, plans: readonly Plan[]): void => {
  for (const plan of plans) store.dispatch(plan(store.getState().journey))
}

const perform = (store: JourneyStore, { deed, plans }: Act): void => {
  if (deed === 'undo') store.undo()
  else if (deed === 'redo') store.redo()
  else if (deed === 'dispatch') dispatchAll(store, plans)
  else
    store.transact('group', (abandon) => {
      dispatchAll(store, plans)
      if (deed === 'abandon') abandon()
    })
}

/** Walks to the end of the undo steps and then of the redo steps; gives the journeys met at either end. */
const thereAndBack = (store: JourneyStore): { readonly first: Journey; readonly last: Journey } => {
  while (store.undo()) continue
  const first = store.getState().journey
  while (store.redo()) continue
  return { first, last: store.getState().journey }
}

describe(`a store under ${String(runs)} random sequences, seed ${String(seed)}`, () => {
  it('keeps its journey sound, tells of every change, and goes back to the first and on to the last', () => {
    const property = fc.property(arbitraryJourney, fc.array(act, { minLength: 1, maxLength: 6 }), (given, acts) => {
      let time = 0
      const store = createJourneyStore(deepFreeze(given), { now: () => time })
      let told = 0
      store.subscribe(() => told++)
      for (const next of acts) {
        const [before, toldBefore] = [store.getState(), told]
        time += next.pause
        perform(store, next)
        expect(checkJourney(store.getState().journey)).toEqual([])
        expect(told > toldBefore).toBe(store.getState() !== before)
      }
      while (store.redo()) continue
      const end = store.getState().journey
      expect(thereAndBack(store)).toEqual({ first: given, last: end })
    })
    fc.assert(property, { seed, numRuns: runs })
  }, 300_000)
})
