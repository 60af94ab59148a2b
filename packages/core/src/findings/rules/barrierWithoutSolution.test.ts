import { expect, it } from 'vitest'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { barrierWithoutSolution } from './barrierWithoutSolution.ts'

const solution = { place: 'queue', title: 'A second till' }
const ids = (journey: typeof kiosk): readonly unknown[] =>
  foundBy(barrierWithoutSolution, journey).map(({ at }) => at[0]?.id)

it('speaks of every barrier that nothing removes', () => {
  // one-till 0.8 × 0.5 = 0.4; no-shade 0.5 × 0.2 = 0.1, raised to 0.25.
  const found = foundBy(barrierWithoutSolution, kiosk)
  expect(found.map(({ at }) => at)).toEqual([
    [{ kind: 'barrier', id: 'one-till' }],
    [{ kind: 'barrier', id: 'no-shade' }],
  ])
  expect(found.map(({ severity }) => severity)).toEqual([0.4, 0.25])
  expect(found[0]?.terms).toEqual([
    { name: 'severity', value: 0.8 },
    { name: 'frequency', value: 0.5 },
  ])
})

it('is silent where a solution removes it, unless that was dropped', () => {
  expect(ids(edit(kiosk, addSolution({ ...solution, barriers: ['one-till'] })))).toEqual(['no-shade'])
  expect(ids(edit(kiosk, addSolution({ ...solution, barriers: ['one-till'], status: 'dropped' })))).toContain(
    'one-till',
  )
})

it('takes the middle where severity or frequency is unknown, and leaves out what hinders nobody', () => {
  const journey = edit(
    kiosk,
    addBarrier({ id: 'rain', place: 'pay', title: 'Rain', severity: 0.9 }),
    addBarrier({ id: 'ghost', place: 'pay', title: 'A ghost', severity: 0.9, frequency: 0 }),
  )
  expect(ids(journey)).toEqual(expect.arrayContaining(['rain']))
  expect(ids(journey)).not.toContain('ghost')
  const rain = foundBy(barrierWithoutSolution, journey).find(({ at }) => at[0]?.id === 'rain')
  expect(rain).toMatchObject({ severity: 0.5, terms: [{ name: 'severity', value: 0.9 }] })
})

it('offers the idle solutions of the place, and the fix mends it', () => {
  const journey = edit(
    kiosk,
    addSolution({ ...solution, id: 'till-2' }),
    addSolution({ id: 'sign', place: 'search', title: 'A sign' }),
  )
  const fixes = foundBy(barrierWithoutSolution, journey)[0]?.fixes ?? []
  expect(fixes.map(({ id, at }) => [id, at[0]?.id])).toEqual([['link-solution', 'till-2']])
  expect(ids(edit(journey, ...(fixes[0]?.operations ?? [])))).toEqual(['no-shade'])
})

it('offers a draft only where its words are given', () => {
  const drafts = { solution: () => 'Shade?', answer: () => 'Answer?', step: () => 'Step?' }
  expect(foundBy(barrierWithoutSolution, kiosk)[1]?.fixes).toEqual([])
  const [fix] = foundBy(barrierWithoutSolution, kiosk, {}, drafts)[1]?.fixes ?? []
  expect(fix?.id).toBe('draft-solution')
  expect(ids(edit(kiosk, ...(fix?.operations ?? [])))).toEqual(['one-till'])
})
