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
  const have = `Eine Lösung gibt es für ${figures.number(barriers.covered.length)} von ${count(barriers.total, 'Hürde', 'Hürden')}`
  const weight =
    weightedShare === undefined ? '' : `, nach Schwere und Häufigkeit gewichtet ${figures.percent(weightedShare)}`
  const without =
    barriers.uncovered.length === 0 ? '' : ` Ohne Lösung, die schlimmste zuerst: ${left(journey, barriers)}.`
  return [`${have}${weight}.${without}`]
}

const ofQuestions = (journey: Journey, { questions }: SolutionCoverage): readonly string[] => {
  if (questions.total === 0) return []
  const have = `Eine Antwort gibt es auf ${figures.number(questions.covered.length)} von ${count(questions.total, 'Frage', 'Fragen')}.`
  return [`${have}${questions.uncovered.length === 0 ? '' : ` Ohne Antwort: ${left(journey, questions)}.`}`]
}

export const coverageWords: CoverageWords = {
  solutionCoverage(coverage, journey) {
    const sentences = [...ofBarriers(journey, coverage), ...ofQuestions(journey, coverage)]
    return sentences.length === 0 ? 'Noch sind keine Hürden oder Fragen notiert.' : sentences.join(' ')
  },
}
