import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkJourney,
  createJourneyStore,
  recordOf,
  type Journey,
  type Operation,
  type RecordRef,
} from '@journeykit/core'
import { arbitraryJourney } from '../../../core/src/testing/arbitraryJourney.ts'
import { clipboardOf } from './clipboardOf.ts'
import { duplicateOf } from './duplicateOf.ts'
import { mapOrder } from './mapOrder.ts'
import { movesOf } from './movesOf.ts'
import { pasteOf } from './pasteOf.ts'
import { readClip } from './readClip.ts'
import { removalOf } from './removalOf.ts'
import { isMomentOfTruth, toggleMomentOfTruth } from './momentOfTruth.ts'
import { spotOf } from './spot.ts'

/** A journey, and some of what stands on its map: the first of them leads. */
const selection = fc
  .tuple(arbitraryJourney, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([journey, picks]) => {
    const order = mapOrder(journey)
    const refs =
      order.length === 0 ? [] : picks.map((pick): RecordRef => order[pick % order.length] ?? order[0] ?? none)
    return { journey, refs: [...new Map(refs.map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()] }
  })

const none: RecordRef = { kind: 'stage', id: 'none' }

/** Does all of it as one step; the codes of what was refused. Looks that the journey is sound after, and undo brings it back. */
const done = (
  journey: Journey,
  operations: readonly Operation[],
): { readonly after: Journey; readonly refused: readonly string[] } => {
  const store = createJourneyStore(journey)
  const refused: string[] = []
  store.transact('test', (abandon) => {
    for (const operation of operations) {
      const refusal = store.dispatch(operation)
      if (!refusal) continue
      refused.push(refusal.code)
      abandon()
      return
    }
  })
  const after = store.getState().journey
  expect(checkJourney(after)).toEqual([])
  store.undo()
  expect(store.getState().journey).toEqual(journey)
  return { after, refused }
}

/** What may be refused for a reason of the model's own: two feelings of one persona would fall on one step. */
const rightly = (refused: readonly string[]): boolean => refused.every((code) => code === 'emotions-collide')

const runs = { seed: 4, numRuns: 60, endOnFailure: true }
const patience = 60_000

describe('any move on any map', () => {
  it(
    'leaves a sound journey, and undo brings the former one back',
    () => {
      let moved = 0
      fc.assert(
        fc.property(selection, ({ journey, refs }) => {
          const { beside, ...named } = movesOf(journey, refs)
          const all = [
            ...Object.values(beside),
            ...Object.values(named).flatMap((list) => list.map(({ operations }) => operations())),
          ]
          for (const operations of all) {
            const { refused } = done(journey, operations)
            expect(refused.filter((code) => code !== 'emotions-collide')).toEqual([])
            if (operations.length > 0) moved += 1
          }
        }),
        runs,
      )
      expect(moved).toBeGreaterThan(100)
    },
    patience,
  )

  it(
    'one place on and back again is where it began',
    () => {
      let returned = 0
      fc.assert(
        fc.property(selection, ({ journey, refs: [ref] }) => {
          if (!ref) return
          const forth = movesOf(journey, [ref]).beside.down
          // A stage's own place is offered where something stands in it; what leaves it as the last does not come back.
          const own = recordOf(journey, 'stage', spotOf(journey, ref)?.place ?? '')
          if (!forth || own) return
          const there = done(journey, forth)
          const back = movesOf(there.after, [ref]).beside.up
          expect(back).toBeDefined()
          expect(spotOf(done(there.after, back ?? []).after, ref)).toEqual(spotOf(journey, ref))
          returned += 1
        }),
        runs,
      )
      expect(returned).toBeGreaterThan(5)
    },
    patience,
  )
})

describe('any duplicate', () => {
  it(
    'is sound, is as many as it was, and undo takes it away',
    () => {
      let made = 0
      fc.assert(
        fc.property(selection, ({ journey, refs }) => {
          const copies = duplicateOf(journey, refs)
          const { after, refused } = done(journey, copies.operations)
          const secondLane = refs.some(({ kind }) => kind === 'lane')
          expect(refused.filter((code) => !(secondLane && code === 'unsound'))).toEqual([])
          if (refused.length > 0) return
          made += copies.made.length
          expect(mapOrder(after).length).toBeGreaterThanOrEqual(mapOrder(journey).length + copies.made.length)
        }),
        runs,
      )
      expect(made).toBeGreaterThan(20)
    },
    patience,
  )
})

describe('any copy and paste', () => {
  it(
    'within a map, at any place, is sound',
    () => {
      let made = 0
      fc.assert(
        fc.property(selection, fc.nat(), ({ journey, refs }, pick) => {
          const order = mapOrder(journey)
          const at = order[pick % Math.max(1, order.length)]
          const clip = readClip(JSON.stringify(clipboardOf(journey, refs)))
          if (refs.length === 0 || !('clip' in clip)) return
          const places = order.filter(({ kind }) => kind === 'step' || kind === 'stage')
          const place = places[pick % Math.max(1, places.length)]
          const pasted = pasteOf(journey, clip.clip, {
            ...(place && { place: place.id }),
            ...(at && { after: at }),
          })
          const { refused } = done(journey, pasted.operations)
          expect(rightly(refused)).toBe(true)
          made += pasted.made.length
        }),
        runs,
      )
      expect(made).toBeGreaterThan(20)
    },
    patience,
  )

  it(
    'from one map into another is sound',
    () => {
      let made = 0
      fc.assert(
        fc.property(selection, arbitraryJourney, ({ journey, refs }, other) => {
          const clip = readClip(JSON.stringify(clipboardOf(journey, refs)))
          if (refs.length === 0 || !('clip' in clip)) return
          const place = mapOrder(other).find(({ kind }) => kind === 'step' || kind === 'stage')
          const pasted = pasteOf(other, clip.clip, place ? { place: place.id } : {})
          const { refused } = done(other, pasted.operations)
          expect(refused).toEqual([])
          made += pasted.made.length
        }),
        runs,
      )
      expect(made).toBeGreaterThan(20)
    },
    patience,
  )
})

describe('any removal of several', () => {
  it(
    'is one sound step, and leaves none of them',
    () => {
      fc.assert(
        fc.property(selection, ({ journey, refs }) => {
          const { after, refused } = done(journey, removalOf(journey, refs))
          expect(refused).toEqual([])
          const left = new Set(mapOrder(after).map(({ kind, id }) => `${kind} ${id}`))
          expect(refs.filter(({ kind, id }) => left.has(`${kind} ${id}`))).toEqual([])
        }),
        runs,
      )
    },
    patience,
  )
})

describe('any moment of truth', () => {
  it(
    'is marked, and unmarked again',
    () => {
      fc.assert(
        fc.property(arbitraryJourney, (journey) => {
          for (const { place } of Object.values(journey.emotions)) {
            const before = isMomentOfTruth(journey, place)
            const { after, refused } = done(journey, toggleMomentOfTruth(journey, place))
            expect(refused).toEqual([])
            expect(isMomentOfTruth(after, place)).toBe(!before)
          }
        }),
        runs,
      )
    },
    patience,
  )
})

describe('these checks', () => {
  it(
    'would notice an operation that is refused',
    () => {
      fc.assert(
        fc.property(arbitraryJourney, (journey) => {
          const { refused } = done(journey, [{ type: 'stage.remove', id: 'nowhere' }])
          expect(rightly(refused)).toBe(false)
        }),
        { seed: 4, numRuns: 5 },
      )
    },
    patience,
  )
})
