import { describe, expect, it } from 'vitest'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addLane } from '../operations/lanes/addLane.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { editSolution } from '../operations/solutions/editSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { solutionCoverage } from './solutionCoverage.ts'

/** Barriers: one-till 0.8 × 0.5 = 0.4, no-shade 0.5 × 0.2 = 0.1, wasps 0.9 × 0.5 = 0.45, smell of unknown harm. */
const journey = edit(
  kiosk,
  addBarrier({ id: 'smell', place: 'search', title: 'Smell', severity: 1 }),
  addBarrier({ id: 'wasps', place: 'enjoy', title: 'Wasps', severity: 0.9, frequency: 0.5 }),
  addLane({ id: 'asked', role: 'thoughts' }),
  addNote({ id: 'flavours', place: 'search', lane: 'asked', type: 'question', text: 'Which flavours?' }),
  addNote({ id: 'cards', place: 'pay', lane: 'asked', type: 'question', text: 'Are cards taken?' }),
  addNote({ id: 'yum', place: 'enjoy', lane: 'asked', type: 'thought', text: 'Yum' }),
  addSolution({ id: 'till', place: 'queue', title: 'Second till', barriers: ['one-till'], status: 'planned' }),
  addSolution({ id: 'app', place: 'queue', title: 'App', barriers: ['one-till'], questions: ['cards'] }),
  addSolution({ id: 'trap', place: 'enjoy', title: 'Trap', barriers: ['wasps'], status: 'dropped' }),
)

describe('solutionCoverage', () => {
  const { barriers, questions, weightedShare, coverage } = solutionCoverage(journey)
  const from = (id: string): object => ({ kind: 'solution', id })

  it('says what is covered, and how far', () => {
    expect(barriers.covered).toEqual([
      { at: { kind: 'barrier', id: 'one-till' }, furthest: 'planned', from: [from('till'), from('app')] },
    ])
    expect(questions.covered).toEqual([{ at: { kind: 'note', id: 'cards' }, from: [from('app')] }])
    expect(questions.uncovered).toEqual([{ at: { kind: 'note', id: 'flavours' }, from: [] }])
    expect(questions.total).toBe(2)
  })

  it('lists the uncovered worst first, unknown harm last; a dropped solution covers nothing', () => {
    expect(barriers.uncovered).toEqual([
      { at: { kind: 'barrier', id: 'wasps' }, harm: 0.45, from: [from('trap')] },
      { at: { kind: 'barrier', id: 'no-shade' }, harm: 0.1, from: [] },
      { at: { kind: 'barrier', id: 'smell' }, from: [] },
    ])
  })

  it('counts the shares: 1 of 4; by harm 0.4 ÷ (0.4 + 0.1 + 0.45); 3 of 4 known', () => {
    expect(barriers.share).toBe(0.25)
    expect(weightedShare).toBeCloseTo(0.4 / 0.95)
    expect(coverage).toBe(0.75)
  })

  it('takes the furthest status: done before doing before planned', () => {
    const later = edit(journey, editSolution({ id: 'app', changes: { status: 'done' } }))
    expect(solutionCoverage(later).barriers.covered[0]?.furthest).toBe('done')
  })
})

it('has no share where there is nothing to cover, nor a weighted one where no harm is known', () => {
  const { barriers, questions, weightedShare } = solutionCoverage({ ...journey, barriers: {}, notes: {} })
  expect(barriers).toEqual({ total: 0, covered: [], uncovered: [] })
  expect(questions).not.toHaveProperty('share')
  expect(weightedShare).toBeUndefined()
})

it('gives the identical object until something that it reads changes', () => {
  expect(solutionCoverage({ ...journey, title: 'Other' })).toBe(solutionCoverage(journey))
  expect(solutionCoverage({ ...journey, solutions: {} })).not.toBe(solutionCoverage(journey))
})
