import { inOrder, siblingsOf } from '../model/arrangement.ts'
import type { EvidenceStrength } from '../model/evidence.ts'
import { evidenceStrengths } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { researchQuestions, type Research, type ResearchQuestion } from '../model/research.ts'
import { answersBy } from './answersBy.ts'
import { concerns } from './concerns.ts'
import { evidenceOf } from './evidenceOf.ts'
import { solutionCoverage } from './solutionCoverage.ts'

/** How settled a question can be, least first. */
export const answerStates = ['open', 'assumed', 'answered'] as const
/**
 * How settled a question is. `answered`: there is an answer that rests on more than assumption. `assumed`: there is an
 * answer, but nothing behind it, so research still owes it. `open`: nobody has written an answer.
 */
export type AnswerState = (typeof answerStates)[number]

/** How settled one question is for one persona, or for everyone. */
export interface Answered {
  readonly state: AnswerState
  /** The strongest evidence behind an answer; absent where the question is open. */
  readonly strength?: EvidenceStrength
  /** The answers, and entries that hold evidence without an answer so far. */
  readonly from: readonly RecordRef[]
}

/** One of the five research questions. */
export interface QuestionState extends Answered {
  readonly question: ResearchQuestion
  /** The same for each persona, in their order; what is said of everyone counts for each. */
  readonly personas: readonly (Answered & { readonly persona: Id<'persona'> })[]
}

/** What research and the plan still owe. */
export interface QuestionsOpen {
  /** All five, in their usual order. For everyone it is as settled as for the persona for whom it is least. */
  readonly questions: readonly QuestionState[]
  /** What customers ask and no solution (other than a dropped one) answers, in the order of the journey. */
  readonly unanswered: readonly Id<'note'>[]
  /** Answered questions ÷ 5, 0 … 1. */
  readonly coverage: number
}

const settledBy = (journey: Journey, entry: Research): Pick<Answered, 'state' | 'strength'> => {
  if (entry.answer === undefined || entry.answer.trim() === '') return { state: 'open' }
  const strength = evidenceOf(journey, entry)
  return { state: strength === 'assumed' ? 'assumed' : 'answered', strength }
}

const rankOf = ({ state, strength }: Pick<Answered, 'state' | 'strength'>): number =>
  answerStates.indexOf(state) * evidenceStrengths.length + (strength ? evidenceStrengths.indexOf(strength) : 0)

const open: Pick<Answered, 'state' | 'strength'> = { state: 'open' }

const settledByAll = (journey: Journey, entries: readonly Research[]): Answered => ({
  ...entries
    .map((entry) => settledBy(journey, entry))
    .reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), open),
  from: entries.map(({ id }) => ({ kind: 'research', id })),
})

const stateOf = (journey: Journey, question: ResearchQuestion): QuestionState => {
  const entries = siblingsOf(journey, 'research', { question })
  const personas = inOrder(journey, 'persona').map(({ id }) => {
    const own = entries.filter((entry) => concerns(entry, id))
    return { persona: id, ...settledByAll(journey, own) }
  })
  const all = settledByAll(journey, entries)
  // An answer for one segment settles nothing for another.
  const { state, strength } = personas.reduce<Answered>(
    (least, one) => (rankOf(one) < rankOf(least) ? one : least),
    all,
  )
  return { question, state, ...(strength !== undefined && { strength }), from: all.from, personas }
}

const compute = (journey: Journey): QuestionsOpen => {
  const questions = researchQuestions.map((question) => stateOf(journey, question))
  return {
    questions,
    unanswered: solutionCoverage(journey).questions.uncovered.map(({ at }) => at.id),
    coverage: questions.filter(({ state }) => state === 'answered').length / questions.length,
  }
}

const answers = answersBy<QuestionsOpen>((journey) => [
  journey.research,
  journey.evidence,
  journey.personas,
  solutionCoverage(journey),
])

/**
 * The checklist of research: which of the five questions are answered by evidence, which only assumed, which open, for
 * everyone and by persona; and the customers' own questions that no solution answers. The identical object as long as
 * what it reads is the same.
 */
export const questionsOpen = (journey: Journey): QuestionsOpen => answers(journey, '', () => compute(journey))
