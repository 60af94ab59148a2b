import type { QuestionState } from '../../analysis/questionsOpen.ts'
import type { Journey } from '../../model/journey.ts'
import type { ResearchWords } from '../report/researchWords.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { reportNames } from './reportNames.ts'

const answerState = { open: 'مفتوح', assumed: 'مفترض فقط', answered: 'مُجاب' } as const

const stateOf = ({ state, strength, personas }: QuestionState, journey: Journey): string => {
  if (state === 'answered' && strength !== undefined) return `مُجاب (${names.evidenceStrength[strength]})`
  const settled = personas.some((one) => one.state !== state)
  const where = personas
    .filter((one) => one.state === state)
    .map(({ persona }) => ({ kind: 'persona', id: persona }) as const)
  return `${answerState[state]}${settled && where.length > 0 ? ` في حالة ${few(journey, where)}` : ''}`
}

export const researchWords: ResearchWords = {
  answerState,
  questionState: (question, journey) =>
    `${reportNames.researchQuestion[question.question]} – ${stateOf(question, journey)}.`,
  questionsOpen({ questions, unanswered }, journey) {
    const having = (state: QuestionState['state']): string =>
      figures.number(questions.filter((one) => one.state === state).length)
    const notes = unanswered.map((id) => ({ kind: 'note', id }) as const)
    return [
      `أسئلة البحث (المجموع ${figures.number(questions.length)}): المُجاب بأدلة ${having('answered')}، ` +
        `المفترض فقط ${having('assumed')}، المفتوح ${having('open')}.`,
      ...(notes.length === 0 ? [] : [`ما يسأل عنه العملاء ولا يجيب عنه حل: ${few(journey, notes)}.`]),
    ].join(' ')
  },
}
