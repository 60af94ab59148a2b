import type { QuestionState } from '../../analysis/questionsOpen.ts'
import type { Journey } from '../../model/journey.ts'
import type { ResearchWords } from '../report/researchWords.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { reportNames } from './reportNames.ts'

const answerState = { open: 'offen', assumed: 'nur angenommen', answered: 'beantwortet' } as const

const stateOf = ({ state, strength, personas }: QuestionState, journey: Journey): string => {
  if (state === 'answered' && strength !== undefined) return `beantwortet (${names.evidenceStrength[strength]})`
  const settled = personas.some((one) => one.state !== state)
  const where = personas
    .filter((one) => one.state === state)
    .map(({ persona }) => ({ kind: 'persona', id: persona }) as const)
  return `${answerState[state]}${settled && where.length > 0 ? ` für ${few(journey, where)}` : ''}`
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
      `Fragen der Forschung (insgesamt ${figures.number(questions.length)}): durch Belege beantwortet ${having('answered')}, ` +
        `nur angenommen ${having('assumed')}, offen ${having('open')}.`,
      ...(notes.length === 0
        ? []
        : [`Wonach Kunden fragen und worauf keine Lösung antwortet: ${few(journey, notes)}.`]),
    ].join(' ')
  },
}
