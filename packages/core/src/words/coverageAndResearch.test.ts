import { expect, it } from 'vitest'
import { questionsOpen } from '../analysis/questionsOpen.ts'
import { solutionCoverage } from '../analysis/solutionCoverage.ts'
import type { Journey } from '../model/journey.ts'
import { edit } from '../operations/edit.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { addLane } from '../operations/lanes/addLane.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addResearch } from '../operations/research/addResearch.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { researchWords as enResearch } from './en/questionsOpen.ts'
import { coverageWords as en } from './en/solutionCoverage.ts'
import { researchWords as ruResearch } from './ru/questionsOpen.ts'
import { coverageWords as ru } from './ru/solutionCoverage.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const journey = edit(
  kiosk,
  addLane({ id: 'asked', role: 'thoughts' }),
  addNote({ id: 'cards', place: 'pay', lane: 'asked', type: 'question', text: 'Are cards taken?' }),
  addSolution({ place: 'queue', title: 'Second till', barriers: ['one-till'] }),
  addEvidence({ id: 'talks', strength: 'observed' }),
  addResearch({ question: 'expectations', answer: 'That it is cold', evidence: ['talks'] }),
  addResearch({ question: 'purchases', answer: 'Two scoops' }),
  addResearch({ question: 'motives', answer: 'The heat', evidence: ['talks'], personas: ['ann'] }),
)

it('tells what has a solution', () => {
  // one-till 0.4 of 0.4 + 0.1
  expect(seen(en.solutionCoverage(solutionCoverage(journey), journey))).toBe(
    '1 of 2 barriers have a solution, 80% by severity and frequency. Without one, worst first: “No shade”. ' +
      '0 of 1 question has an answer. Without one: “Are cards taken?”.',
  )
  expect(seen(ru.solutionCoverage(solutionCoverage(journey), journey))).toBe(
    'Решение есть для 1 из 2 барьеров, с учётом силы и частоты — 80 %. Без решения, начиная с худшего: «No shade». ' +
      'Ответ есть на 0 из 1 вопроса. Без ответа: «Are cards taken?».',
  )
  const bare: Journey = { ...kiosk, barriers: {} }
  expect(en.solutionCoverage(solutionCoverage(bare), bare)).toBe('No barriers or questions are noted yet.')
  expect(ru.solutionCoverage(solutionCoverage(bare), bare)).toBe('Барьеров и вопросов пока не записано.')
})

it('tells what research owes', () => {
  const result = questionsOpen(journey)
  const [first, second, third] = result.questions
  expect([first, second, third].map((one) => one && seen(enResearch.questionState(one, journey)))).toEqual([
    'What do customers expect? – answered (observed).',
    'What do they usually buy? – only assumed.',
    'What moves them to buy? – open for “Bob”.',
  ])
  expect(third && seen(ruResearch.questionState(third, journey))).toBe(
    'Что побуждает их покупать? — ответа нет (для персоны «Bob»).',
  )
  expect(seen(enResearch.questionsOpen(result, journey))).toBe(
    'Of the 5 questions of research, 1 answered by evidence, 1 only assumed, 3 open. ' +
      'What customers ask and no solution answers: “Are cards taken?”.',
  )
  expect(seen(ruResearch.questionsOpen(result, journey))).toBe(
    'Вопросы исследования (всего 5): с подтверждённым ответом — 1, с предположением — 1, без ответа — 3. ' +
      'О чём спрашивают клиенты, а решения нет: «Are cards taken?».',
  )
})
