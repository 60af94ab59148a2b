import { reportNames } from './en/reportNames.ts'
import { surveyWords } from './en/surveys.ts'
import { metricWords } from './en/metrics.ts'
import { economicsWords } from './en/economics.ts'
import { storyWords } from './en/story.ts'
import { en } from './en.ts'
import { priorityWords } from './en/priorities.ts'
import { coverageWords } from './en/solutionCoverage.ts'
import { researchWords } from './en/questionsOpen.ts'
import { findingWords } from './en/findings/findingWords.ts'
import { whatIfWords } from './en/whatIf.ts'
import { segmentWords } from './en/compareSegments.ts'
import { blueprintWords } from './en/serviceBlueprint.ts'
import { fourCWords } from './en/fourCLens.ts'
import { comparisonWords } from './en/comparison.ts'
import { mergeWords } from './en/merge.ts'
import { trendWords } from './en/trend.ts'
import type { ReportWords } from './report/reportWords.ts'

/** The words of the core in English, those of the reports among them. */
export const enReport: ReportWords = {
  ...en,
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
