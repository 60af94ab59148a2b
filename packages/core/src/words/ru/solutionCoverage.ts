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
  const all = count(barriers.total, ['барьера', 'барьеров', 'барьеров'])
  const have = `Решение есть для ${figures.number(barriers.covered.length)} из ${all}`
  const weight = weightedShare === undefined ? '' : `, с учётом силы и частоты — ${figures.percent(weightedShare)}`
  const without = barriers.uncovered.length === 0 ? '' : ` Без решения, начиная с худшего: ${left(journey, barriers)}.`
  return [`${have}${weight}.${without}`]
}

const ofQuestions = (journey: Journey, { questions }: SolutionCoverage): readonly string[] => {
  if (questions.total === 0) return []
  const all = count(questions.total, ['вопроса', 'вопросов', 'вопросов'])
  const have = `Ответ есть на ${figures.number(questions.covered.length)} из ${all}.`
  return [`${have}${questions.uncovered.length === 0 ? '' : ` Без ответа: ${left(journey, questions)}.`}`]
}

export const coverageWords: CoverageWords = {
  solutionCoverage(coverage, journey) {
    const sentences = [...ofBarriers(journey, coverage), ...ofQuestions(journey, coverage)]
    return sentences.length === 0 ? 'Барьеров и вопросов пока не записано.' : sentences.join(' ')
  },
}
