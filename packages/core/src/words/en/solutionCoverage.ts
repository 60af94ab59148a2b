import type { CoverageOf, SolutionCoverage } from '../../analysis/solutionCoverage.ts'
import type { Journey } from '../../model/journey.ts'
import type { CoverageWords } from '../report/coverageWords.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'

const left = (journey: Journey, { uncovered }: CoverageOf): string =>
  few(
    journey,
    uncovered.map(({ at }) => at),
  )

const ofBarriers = (journey: Journey, { barriers, weightedShare }: SolutionCoverage): readonly string[] => {
  if (barriers.total === 0) return []
  const have = `${figures.number(barriers.covered.length)} of ${count(barriers.total, 'barrier')} ${barriers.total === 1 ? 'has' : 'have'} a solution`
  const weight = weightedShare === undefined ? '' : `, ${figures.percent(weightedShare)} by severity and frequency`
  const without = barriers.uncovered.length === 0 ? '' : ` Without one, worst first: ${left(journey, barriers)}.`
  return [`${have}${weight}.${without}`]
}

const ofQuestions = (journey: Journey, { questions }: SolutionCoverage): readonly string[] => {
  if (questions.total === 0) return []
  const have = `${figures.number(questions.covered.length)} of ${count(questions.total, 'question')} ${questions.total === 1 ? 'has' : 'have'} an answer`
  return [`${have}.${questions.uncovered.length === 0 ? '' : ` Without one: ${left(journey, questions)}.`}`]
}

export const coverageWords: CoverageWords = {
  solutionCoverage(coverage, journey) {
    const sentences = [...ofBarriers(journey, coverage), ...ofQuestions(journey, coverage)]
    return sentences.length === 0 ? 'No barriers or questions are noted yet.' : sentences.join(' ')
  },
}
