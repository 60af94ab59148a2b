import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHistory } from '../history/history.ts'
import { record } from '../history/record.ts'
import { redo } from '../history/redo.ts'
import { undo } from '../history/undo.ts'
import { applyOperation } from '../operations/apply.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { moveTouchpoint } from '../operations/touchpoints/moveTouchpoint.ts'
import type { Operation } from '../operations/operations.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { arbitraryPlan } from '../testing/arbitraryOperation.ts'
import { evening } from '../testing/evening.ts'
import { inOrder, recordsAt, siblingsOf } from './arrangement.ts'
import { columnsOf } from './columns.ts'
import { emotionAt, emotionsAt } from './emotions.ts'
import type { Journey } from './journey.ts'
import { kinds } from './kind.ts'
import { tableOf, type OrderedKind } from './records.ts'
import { carryIndexes } from './tableIndex.ts'

const ordered = kinds.filter((kind): kind is OrderedKind => kind !== 'emotion' && kind !== 'evidence')
const placesOf = ({ stages, steps }: Journey): readonly string[] => [...Object.keys(stages), ...Object.keys(steps)]

/** All that is looked up in a journey by way of an index. */
const lookedUp = (journey: Journey): unknown => [
  columnsOf(journey),
  ordered.map((kind) => inOrder(journey, kind)),
  ordered.map((kind) => Object.values(tableOf(journey, kind)).map((one) => siblingsOf(journey, kind, one))),
  placesOf(journey).map((place) => [
    (['touchpoint', 'activity', 'barrier', 'solution', 'note', 'metric', 'exit'] as const).map((kind) =>
      recordsAt(journey, kind, place),
    ),
    emotionsAt(journey, place),
    Object.keys(journey.personas).map((persona) => emotionAt(journey, persona, place)),
  ]),
]

/** The same journey in tables that nothing is known of. */
const unknown = (journey: Journey): Journey => structuredClone(journey)

const after = (journey: Journey, operation: Operation): Journey => {
  const outcome = applyOperation(journey, operation)
  if (!outcome.ok) throw new Error(`${operation.type} was refused.`)
  return outcome.change.journey
}

describe('what is carried over to the next version', () => {
  const plans = fc.array(arbitraryPlan, { minLength: 1, maxLength: 8 })

  it('is what looking anew finds, after any operations, undone and redone', () => {
    let compared = 0
    const asAnew = (journey: Journey): void => {
      compared++
      const [carried, anew] = [lookedUp(journey), lookedUp(unknown(journey))]
      // Asked only for its message: comparing is most of the time.
      if (!isDeepStrictEqual(carried, anew)) expect(carried).toEqual(anew)
    }
    const property = fc.property(arbitraryJourney, plans, (first, todo) => {
      let [journey, history] = [first, emptyHistory()]
      lookedUp(journey)
      for (const plan of todo) {
        const outcome = applyOperation(journey, plan(journey))
        if (!outcome.ok) continue
        journey = outcome.change.journey
        history = record(history, outcome.change)
        asAnew(journey)
      }
      const back = undo(history, journey)
      if (!back) return
      asAnew(back.change.journey)
      const on = redo(back.history, back.change.journey)
      if (on) asAnew(on.change.journey)
    })
    fc.assert(property, { seed: 20_260_517, numRuns: 1_000 })
    expect(compared).toBeGreaterThan(2_000)
  }, 120_000)

  it('would be wrong where a changed record is not named', () => {
    const [before, moved] = [unknown(evening), unknown(evening)]
    lookedUp(before)
    const touchpoints = after(moved, moveTouchpoint({ id: 'menu', place: 'leave' })).touchpoints
    carryIndexes<object>(before.touchpoints, touchpoints, new Set())
    const wrong = { ...before, touchpoints }
    expect(lookedUp(wrong)).not.toEqual(lookedUp(unknown(wrong)))
  })
})

describe('what a change does not concern stays the identical object', () => {
  it('lists of other places', () => {
    const [here, there] = ['order', 'leave'].map((place) => recordsAt(evening, 'touchpoint', place))
    const edited = after(evening, editTouchpoint({ id: 'menu', changes: { title: 'The menu' } }))
    expect(recordsAt(edited, 'touchpoint', 'leave')).toBe(there)
    expect(recordsAt(edited, 'touchpoint', 'order')).not.toBe(here)
  })

  it('the columns, when a step has another name', () => {
    const columns = columnsOf(evening)
    const renamed = after(evening, editStep({ id: 'wait', changes: { title: 'Wait a while' } }))
    expect(columnsOf(renamed)).toBe(columns)
  })
})
