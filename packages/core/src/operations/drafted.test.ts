import { describe, expect, it } from 'vitest'
import { redo } from '../history/redo.ts'
import { emptyHistory } from '../history/history.ts'
import { record } from '../history/record.ts'
import { undo } from '../history/undo.ts'
import type { Journey } from '../model/journey.ts'
import { evening } from '../testing/evening.ts'
import { applyOperation } from './apply.ts'
import type { Change } from './change.ts'
import type { Operation } from './operations.ts'
import { addTouchpoint } from './touchpoints/addTouchpoint.ts'
import { editTouchpoint } from './touchpoints/editTouchpoint.ts'
import { removeTouchpoint } from './touchpoints/removeTouchpoint.ts'

/** What can still be written to, by its path. */
const writable = (value: unknown, path = 'journey'): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([name, member]) => writable(member, `${path}.${name}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}

const done = (journey: Journey, operation: Operation): Change => {
  const outcome = applyOperation(journey, operation)
  if (!outcome.ok) throw new Error(`${operation.type} was refused.`)
  return outcome.change
}

const response = { median: 'PT5M', target: 'PT2M' } as const
const operations = [
  editTouchpoint({ id: 'menu', changes: { response, title: 'The menu' } }),
  addTouchpoint({ place: 'wait', title: 'Bell', response }),
  removeTouchpoint({ id: 'menu' }),
]

describe('a new version', () => {
  it.each(operations)('is frozen all the way down: $type', (operation) => {
    expect(writable(done(evening, operation).journey)).toEqual([])
  })

  it('is so too where the one before was not, which can then be told', () => {
    const loose = structuredClone(evening)
    expect(writable(loose)).toContain('journey.touchpoints.menu')
    for (const operation of operations) expect(writable(done(structuredClone(evening), operation).journey)).toEqual([])
  })

  it('is so too after undo and redo', () => {
    const change = done(evening, operations[0] as Operation)
    const back = undo(record(emptyHistory(), change), change.journey)
    const on = back && redo(back.history, back.change.journey)
    expect(writable(back?.change.journey)).toEqual([])
    expect(writable(on?.change.journey)).toEqual([])
    expect(on?.change.journey).toEqual(change.journey)
  })
})
