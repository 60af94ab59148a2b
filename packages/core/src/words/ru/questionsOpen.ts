import type { QuestionState } from '../../analysis/questionsOpen.ts'
import type { Journey } from '../../model/journey.ts'
import type { ResearchWords } from '../report/researchWords.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { reportNames } from './reportNames.ts'

const answerState = { open: 'ответа нет', assumed: 'только предположение', answered: 'ответ есть' } as const

const stateOf = ({ state, strength, personas }: QuestionState, journey: Journey): string => {
  if (state === 'answered' && strength !== undefined) return `ответ есть (${names.evidenceStrength[strength]})`
  const settled = personas.some((one) => one.state !== state)
  const where = personas
    .filter((one) => one.state === state)
    .map(({ persona }) => ({ kind: 'persona', id: persona }) as const)
  const word = where.length === 1 ? 'персоны' : 'персон'
  return `${answerState[state]}${settled && where.length > 0 ? ` (для ${word} ${few(journey, where)})` : ''}`
}

export const researchWords: ResearchWords = {
  answerState,
  questionState: (question, journey) =>
    `${reportNames.researchQuestion[question.question]} — ${stateOf(question, journey)}.`,
  questionsOpen({ questions, unanswered }, journey) {
    const having = (state: QuestionState['state']): string =>
      figures.number(questions.filter((one) => one.state === state).length)
    const notes = unanswered.map((id) => ({ kind: 'note', id }) as const)
    return [
      `Вопросы исследования (всего ${figures.number(questions.length)}): с подтверждённым ответом — ${having('answered')}, ` +
        `с предположением — ${having('assumed')}, без ответа — ${having('open')}.`,
      ...(notes.length === 0 ? [] : [`О чём спрашивают клиенты, а решения нет: ${few(journey, notes)}.`]),
    ].join(' ')
  },
}
