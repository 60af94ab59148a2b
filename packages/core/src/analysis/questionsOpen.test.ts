import { describe, expect, it } from 'vitest'
import { edit } from '../operations/edit.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { addLane } from '../operations/lanes/addLane.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addResearch } from '../operations/research/addResearch.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { removePersona } from '../operations/personas/removePersona.ts'
import { kiosk } from '../testing/kiosk.ts'
import { questionsOpen, type QuestionsOpen } from './questionsOpen.ts'

const researched = edit(
  kiosk,
  addEvidence({ id: 'talks', strength: 'observed' }),
  addEvidence({ id: 'counts', strength: 'measured' }),
  addEvidence({ id: 'hunch', strength: 'assumed' }),
  addResearch({ id: 'cold', question: 'expectations', answer: 'That it is cold', evidence: ['talks'] }),
  addResearch({ id: 'fast', question: 'expectations', answer: 'That it is fast', evidence: ['counts'] }),
  addResearch({ id: 'two', question: 'purchases', answer: 'Two scoops', evidence: ['hunch'] }),
  addResearch({ id: 'heat', question: 'motives', answer: 'The heat', evidence: ['talks'], personas: ['ann'] }),
  addResearch({ id: 'raw', question: 'difficulties', evidence: ['counts'] }),
)

const states = ({ questions }: QuestionsOpen): readonly string[] =>
  questions.map(({ question, state }) => `${question}: ${state}`)

describe('the five questions', () => {
  const result = questionsOpen(researched)

  it('are answered by evidence, assumed, or open', () => {
    // motives: answered for Ann alone · difficulties: evidence, but nobody has written what it says
    expect(states(result)).toEqual([
      'expectations: answered',
      'purchases: assumed',
      'motives: open',
      'difficulties: open',
      'win-back: open',
    ])
    expect(result.coverage).toBe(0.2)
  })

  it('name the strongest evidence and the answers', () => {
    expect(result.questions[0]).toMatchObject({
      strength: 'measured',
      from: [
        { kind: 'research', id: 'cold' },
        { kind: 'research', id: 'fast' },
      ],
    })
    expect(result.questions[1]?.strength).toBe('assumed')
    expect(result.questions[4]).not.toHaveProperty('strength')
    expect(result.questions[3]?.from).toEqual([{ kind: 'research', id: 'raw' }])
  })

  it('differ by persona', () => {
    expect(result.questions[2]?.personas).toEqual([
      { persona: 'ann', state: 'answered', strength: 'observed', from: [{ kind: 'research', id: 'heat' }] },
      { persona: 'bob', state: 'open', from: [] },
    ])
    expect(states(questionsOpen(edit(researched, removePersona({ id: 'bob' }))))[2]).toBe('motives: answered')
  })

  it('are all open where nobody has asked (and without personas)', () => {
    expect(questionsOpen(kiosk).questions.every(({ state }) => state === 'open')).toBe(true)
    expect(questionsOpen({ ...kiosk, personas: {} }).questions[0]).toEqual({
      question: 'expectations',
      state: 'open',
      from: [],
      personas: [],
    })
  })
})

it('lists the questions of customers that no solution answers', () => {
  const asked = edit(
    kiosk,
    addLane({ id: 'asked', role: 'thoughts' }),
    addNote({ id: 'cards', place: 'pay', lane: 'asked', type: 'question', text: 'Are cards taken?' }),
    addNote({ id: 'flavours', place: 'search', lane: 'asked', type: 'question', text: 'Which flavours?' }),
  )
  expect(questionsOpen(asked).unanswered).toEqual(['flavours', 'cards'])
  const answered = edit(asked, addSolution({ place: 'pay', title: 'Sticker', questions: ['cards'] }))
  expect(questionsOpen(answered).unanswered).toEqual(['flavours'])
})

it('gives the identical object until something that it reads changes', () => {
  expect(questionsOpen({ ...researched, title: 'Other' })).toBe(questionsOpen(researched))
  expect(questionsOpen({ ...researched, research: {} })).not.toBe(questionsOpen(researched))
})
