import { describe, expect, it } from 'vitest'
import { addLane, edit, recordsAt, type Journey } from '@journeykit/core'
import { smallJourney } from '../../../testing/smallJourney.ts'
import { enEditor } from '../../../words/en.editor.ts'
import { additionsAt } from './additions.ts'

const namesIn = (journey: Journey): readonly string[] => additionsAt(journey, enEditor).map(({ name }) => name)

/** The lane into which something comes that is added by this line of the menu. */
const laneOf = (journey: Journey, name: string): string | undefined => {
  const found = additionsAt(journey, enEditor).find((addition) => addition.name === name)
  if (!found) throw new Error(`Nothing is called ${name}.`)
  const after = edit(journey, found.operation('pay', 'New'))
  return [...recordsAt(after, 'note', 'pay'), ...recordsAt(after, 'activity', 'pay')][0]?.lane
}

const plain = ['Actions', 'touchpoint', 'thought', 'quote', 'question', 'feeling', 'barrier', 'exit']

const ofLane = (title: string): readonly string[] =>
  ['Own lane', 'thought', 'quote', 'question', 'feeling'].map((name) => `${name} · ${title}`)

const unlike = (journey: Journey, of: 'key' | 'name'): number =>
  new Set(additionsAt(journey, enEditor).map((addition) => addition[of])).size

describe('what can be added at a step where lanes are no rows', () => {
  it('is called by its name alone where no other lane takes the same', () => {
    expect(namesIn(smallJourney)).toEqual(plain)
    expect(laneOf(smallJourney, 'thought')).toBe('mind')
  })

  it('goes to the lane that is for it, and to an own lane where its line says so', () => {
    for (const at of ['first', 'last'] as const) {
      const journey = edit(smallJourney, addLane({ id: 'ideas', role: 'custom', title: 'Ideas', at }))
      expect(namesIn(journey)).toEqual(expect.arrayContaining([...plain, ...ofLane('Ideas')]))
      expect(laneOf(journey, 'thought')).toBe('mind')
      expect(laneOf(journey, 'thought · Ideas')).toBe('ideas')
      expect(laneOf(journey, 'Own lane · Ideas')).toBe('ideas')
    }
  })

  it('goes to either of two own lanes', () => {
    const journey = edit(
      smallJourney,
      addLane({ id: 'ideas', role: 'custom', title: 'Ideas' }),
      addLane({ id: 'rules', role: 'custom', title: 'Rules' }),
    )
    expect(namesIn(journey)).toEqual([...plain, ...ofLane('Ideas'), ...ofLane('Rules')])
    expect(['quote', 'quote · Ideas', 'quote · Rules'].map((name) => laneOf(journey, name))).toEqual([
      'mind',
      'ideas',
      'rules',
    ])
    expect([unlike(journey, 'key'), unlike(journey, 'name')]).toEqual([18, 18])
  })

  it('has no name twice where lanes are called the same, or nothing', () => {
    const own = ['a', 'b', 'c', 'd'].map((id, i) => addLane({ id, role: 'custom', ...(i < 2 && { title: 'Ideas' }) }))
    const journey = edit(smallJourney, ...own, addLane({ id: 'doing-2', role: 'actions', title: 'Ours' }))
    expect(unlike(journey, 'name')).toBe(additionsAt(journey, enEditor).length)
    expect(laneOf(journey, 'thought · Ideas')).toBe('a')
    expect(laneOf(journey, 'thought · Ideas 6')).toBe('b')
    expect(laneOf(journey, 'Own lane')).toBe('c')
    expect(laneOf(journey, 'Actions · Ours')).toBe('doing-2')
  })
})
