import type { CoverageOf, SolutionCoverage } from '../../analysis/solutionCoverage.ts'
import type { Journey } from '../../model/journey.ts'
import type { CoverageWords } from '../report/coverageWords.ts'
import { countAfter } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'

const left = (journey: Journey, { uncovered }: CoverageOf): string =>
  few(
    journey,
    uncovered.map(({ at }) => at),
  )

const ofBarriers = (journey: Journey, { barriers, weightedShare }: SolutionCoverage): readonly string[] => {
  if (barriers.total === 0) return []
  const have = `الحل موجود في ${figures.number(barriers.covered.length)} من ${countAfter(barriers.total, nouns.barrier)}`
  const weight = weightedShare === undefined ? '' : `، أي ${figures.percent(weightedShare)} بحسب الشدة والتكرار`
  const without = barriers.uncovered.length === 0 ? '' : ` بلا حل، بدءًا بالأسوأ: ${left(journey, barriers)}.`
  return [`${have}${weight}.${without}`]
}

const ofQuestions = (journey: Journey, { questions }: SolutionCoverage): readonly string[] => {
  if (questions.total === 0) return []
  const have = `الإجابة موجودة عن ${figures.number(questions.covered.length)} من ${countAfter(questions.total, nouns.question)}.`
  return [`${have}${questions.uncovered.length === 0 ? '' : ` بلا إجابة: ${left(journey, questions)}.`}`]
}

export const coverageWords: CoverageWords = {
  solutionCoverage(coverage, journey) {
    const sentences = [...ofBarriers(journey, coverage), ...ofQuestions(journey, coverage)]
    return sentences.length === 0 ? 'لم تُسجَّل عوائق ولا أسئلة بعد.' : sentences.join(' ')
  },
}
