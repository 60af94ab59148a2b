import type { QuestionState } from '../../analysis/questionsOpen.ts'
import type { Journey } from '../../model/journey.ts'
import type { ResearchWords } from '../report/researchWords.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { reportNames } from './reportNames.ts'

const answerState = { open: 'open', assumed: 'only assumed', answered: 'answered' } as const

const stateOf = ({ state, strength, personas }: QuestionState, journey: Journey): string => {
  if (state === 'answered' && strength !== undefined) return `answered (${names.evidenceStrength[strength]})`
  const settled = personas.some((one) => one.state !== state)
  const where = personas
    .filter((one) => one.state === state)
    .map(({ persona }) => ({ kind: 'persona', id: persona }) as const)
  return `${answerState[state]}${settled && where.length > 0 ? ` for ${few(journey, where)}` : ''}`
}

export const researchWords: ResearchWords = {
  answerState,
  questionState: (question, journey) =>
    `${reportNames.researchQuestion[question.question]} – ${stateOf(question, journey)}.`,
  questionsOpen({ questions, unanswered }, journey) {
    const having = (state: QuestionState['state']): number => questions.filter((one) => one.state === state).length
    const notes = unanswered.map((id) => ({ kind: 'note', id }) as const)
    return [
      `Of the ${count(questions.length, 'question')} of research, ${figures.number(having('answered'))} answered by evidence, ` +
        `${figures.number(having('assumed'))} only assumed, ${figures.number(having('open'))} open.`,
      ...(notes.length === 0 ? [] : [`What customers ask and no solution answers: ${few(journey, notes)}.`]),
    ].join(' ')
  },
}
