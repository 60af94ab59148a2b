import { reportNames } from './ru/reportNames.ts'
import { surveyWords } from './ru/surveys.ts'
import { metricWords } from './ru/metrics.ts'
import { economicsWords } from './ru/economics.ts'
import { storyWords } from './ru/story.ts'
import { ru } from './ru.ts'
import { priorityWords } from './ru/priorities.ts'
import { coverageWords } from './ru/solutionCoverage.ts'
import { researchWords } from './ru/questionsOpen.ts'
import { findingWords } from './ru/findings/findingWords.ts'
import { whatIfWords } from './ru/whatIf.ts'
import { segmentWords } from './ru/compareSegments.ts'
import { blueprintWords } from './ru/serviceBlueprint.ts'
import { fourCWords } from './ru/fourCLens.ts'
import { comparisonWords } from './ru/comparison.ts'
import { mergeWords } from './ru/merge.ts'
import { trendWords } from './ru/trend.ts'
import type { ReportWords } from './report/reportWords.ts'

/** The words of the core in Russian, those of the reports among them. */
export const ruReport: ReportWords = {
  ...ru,
  ...reportNames,
  ...storyWords,
  ...surveyWords,
  ...metricWords,
  ...economicsWords,
  ...findingWords,
  ...priorityWords,
  ...coverageWords,
  ...researchWords,
  ...whatIfWords,
  ...segmentWords,
  ...blueprintWords,
  ...fourCWords,
  ...comparisonWords,
  ...mergeWords,
  ...trendWords,
}
