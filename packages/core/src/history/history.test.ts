import type { Patch } from 'immer'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../model/journey.ts'
import { applyOperation } from '../operations/apply.ts'
import type { Change } from '../operations/change.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { editPersona } from '../operations/personas/editPersona.ts'
import { removePersona } from '../operations/personas/removePersona.ts'
import type { Operation } from '../operations/operations.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { evening } from '../testing/evening.ts'
import { whatDiffers } from '../testing/whatDiffers.ts'
import { foldPatches } from './foldPatches.ts'
import { group } from './group.ts'
import { emptyHistory, type History } from './history.ts'
import { record } from './record.ts'
import { redo } from './redo.ts'
import { typingOf } from './typingOf.ts'
import { undo } from './undo.ts'

const done = (journey: Journey, operation: Operation): Change => {
  const outcome = applyOperation(journey, operation)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.change
}

const inTurn = (...operations: readonly Operation[]): readonly Change[] => {
  let journey: Journey = evening
  return operations.map((operation) => {
    const change = done(journey, operation)
    journey = change.journey
    return change
  })
}

const [first, second] = [addStage({ id: 'a', title: 'A' }), addStage({ id: 'b', title: 'B' })]

describe('a history', () => {
  it('is empty at first', () => {
    expect(undo(emptyHistory(), evening)).toBeUndefined()
    expect(redo(emptyHistory(), evening)).toBeUndefined()
  })

  it('steps back and forth, and says what a step did', () => {
    const change = done(evening, removePersona({ id: 'ada' }))
    const back = undo(record(emptyHistory(), change), change.journey)
    expect(back?.change).toMatchObject({ label: 'persona.remove', operations: [], added: change.removed, removed: [] })
    expect(back?.change.journey).toEqual(evening)
    const forth = back && redo(back.history, back.change.journey)
    expect(forth?.change).toMatchObject({ label: 'persona.remove', operations: [], removed: change.removed, added: [] })
    expect(forth?.change.journey).toEqual(change.journey)
    expect(forth?.history.future).toEqual([])
  })

  it('forgets what was undone when something else is done', () => {
    const [one] = inTurn(first)
    const back = one && undo(record(emptyHistory(), one), one.journey)
    expect(back?.history.future).toHaveLength(1)
    expect(back && record(back.history, done(evening, second)).future).toEqual([])
  })

  it('keeps no more than its limit, the newest', () => {
    const changes = inTurn(first, second, addStage({ id: 'c', title: 'C' }))
    const all = changes.reduce<History>((history, change) => record(history, change), emptyHistory(2))
    expect(all.past.map(({ added }) => added[0]?.id)).toEqual(['c', 'b'])
    expect(changes.reduce<History>((history, change) => record(history, change), emptyHistory(0)).past).toEqual([])
  })
})

describe('typing', () => {
  const letters = ['S', 'Sa', 'Sat'].map((title) => editStage({ id: 'find', changes: { title } }))
  const typed = (at: readonly number[], operations: readonly Operation[] = letters): History =>
    inTurn(...operations).reduce<History>((history, change, i) => {
      const [operation] = change.operations
      return record(history, change, operation && typingOf(operation, at[i] ?? 0))
    }, emptyHistory())

  it('is one change, whose undo gives back what was there before the first letter', () => {
    const history = typed([0, 900, 1800])
    expect(history.past).toHaveLength(1)
    const [change] = history.past
    expect(change?.patches).toEqual([{ op: 'replace', path: ['stages', 'find', 'title'], value: 'Sat' }])
    expect(change?.inverse).toEqual([{ op: 'replace', path: ['stages', 'find', 'title'], value: 'Find' }])
    expect(change?.operations).toEqual(letters)
    expect(change && undo(history, change.journey)?.change.journey).toEqual(evening)
  })

  it('ends with a pause longer than allowed, counted from the last letter', () => {
    expect(typed([0, 1000, 2001]).past).toHaveLength(2)
    expect(typed([0, 1001, 2002]).past).toHaveLength(3)
  })

  it('ends when the clock goes back', () => {
    expect(typed([5000, 10, 20]).past).toHaveLength(2)
  })

  it('is only what has the same target', () => {
    const others = [
      editStage({ id: 'find', changes: { title: 'S' } }),
      editStage({ id: 'leave', changes: { title: 'S' } }),
      editStage({ id: 'leave', changes: { description: 'S' } }),
      editPersona({ id: 'ada', changes: { summary: 'S' } }),
      addPersona({ id: 'cy', title: 'Cy' }),
    ]
    expect(typed([0, 0, 0, 0, 0], others).past).toHaveLength(5)
    expect(typingOf(addPersona({ title: 'Cy' }), 0)).toBeUndefined()
  })

  it('does not go on over an undo', () => {
    const history = typed([0])
    expect(history.typing).toEqual({ target: 'stage.edit find,title', at: 0 })
    const [change] = history.past
    const back = change && undo(history, change.journey)
    const again = back && redo(back.history, back.change.journey)
    const more = again && done(again.change.journey, editStage({ id: 'find', changes: { title: 'Sa' } }))
    const after = again && more && record(again.history, more, { target: 'stage.edit find,title', at: 1 })
    expect(after?.past).toHaveLength(2)
  })

  it('that comes to nothing leaves nothing to undo', () => {
    const there = editStage({ id: 'leave', changes: { description: 'x' } })
    const gone = editStage({ id: 'leave', changes: { description: null } })
    expect(typed([0, 1], [there, gone]).past).toEqual([])
  })
})

describe('a group', () => {
  it('is one change that says what came of it', () => {
    const changes = inTurn(addPersona({ id: 'cy', title: 'Cy' }), editStage({ id: 'find', changes: { title: 'Seek' } }))
    const change = group('Both', changes)
    expect(change).toMatchObject({
      label: 'Both',
      added: [{ kind: 'persona', id: 'cy' }],
      edited: [{ kind: 'stage', id: 'find' }],
      removed: [],
    })
    expect(change?.operations).toHaveLength(2)
  })

  it('names what became of each record in the end', () => {
    const changes = inTurn(
      addPersona({ id: 'cy', title: 'Cy' }),
      editPersona({ id: 'cy', changes: { title: 'Cyd' } }),
      addPersona({ id: 'di', title: 'Di' }),
      removePersona({ id: 'di' }),
      editPersona({ id: 'ada', changes: { title: 'Eve' } }),
      removePersona({ id: 'ada' }),
      addPersona({ id: 'ada', title: 'Ada again' }),
      editStage({ id: 'find', changes: { title: 'Seek' } }),
      editPersona({ id: 'ben', changes: { summary: 'x' } }),
      editPersona({ id: 'ben', changes: { summary: null } }),
    )
    const change = group('All', changes)
    const last = changes.at(-1)?.journey
    const differs = last && whatDiffers(evening, last)
    expect(change?.added).toEqual([{ kind: 'persona', id: 'cy' }])
    expect(change?.added).toEqual(differs?.added)
    expect(change?.edited).toEqual(expect.arrayContaining([...(differs?.edited ?? [])]))
    expect(change?.edited).not.toContainEqual({ kind: 'persona', id: 'ben' })
    expect(change?.removed).toEqual(expect.arrayContaining([...(differs?.removed ?? [])]))
    expect(change?.removed).toHaveLength(differs?.removed.length ?? -1)
  })

  it('of nothing, or of what was taken back again, is none', () => {
    expect(group('Nothing', [])).toBeUndefined()
    const changes = inTurn(addPersona({ id: 'cy', title: 'Cy' }), removePersona({ id: 'cy' }))
    expect(group('Nothing', changes)).toBeUndefined()
  })
})

describe('foldPatches', () => {
  const patch = (op: Patch['op'], path: string, value?: unknown): Patch => ({ op, path: path.split('.'), value })

  it.each<[string, readonly Patch[], readonly Patch[]]>([
    ['a value and a newer one', [patch('replace', 'a', 1), patch('replace', 'a', 2)], [patch('replace', 'a', 2)]],
    ['what is added and replaced', [patch('add', 'a', 1), patch('replace', 'a', 2)], [patch('add', 'a', 2)]],
    ['what is replaced and removed', [patch('replace', 'a', 1), patch('remove', 'a')], [patch('remove', 'a')]],
    ['what is removed and added', [patch('remove', 'a'), patch('add', 'a', 1)], [patch('replace', 'a', 1)]],
    ['what is added and removed', [patch('add', 'a', 1), patch('remove', 'a')], []],
  ])('folds %s', (_name, patches, folded) => {
    expect(foldPatches(patches)).toEqual(folded)
  })

  it.each<[string, readonly Patch[]]>([
    ['other paths', [patch('replace', 'a.b', 1), patch('replace', 'a.c', 2)]],
    [
      'what was replaced above meanwhile',
      [patch('replace', 'a.b', 1), patch('replace', 'a', {}), patch('add', 'a.b', 2)],
    ],
    ['what was written below meanwhile', [patch('add', 'a', {}), patch('add', 'a.b', 2), patch('remove', 'a')]],
    [
      'entries of lists, whose index means another entry later',
      [
        { op: 'add', path: ['a', 0], value: 1 },
        { op: 'remove', path: ['a', 0] },
      ],
    ],
  ])('leaves alone %s', (_name, patches) => {
    expect(foldPatches(patches)).toEqual(patches)
  })
})
