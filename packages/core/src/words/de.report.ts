import { reportNames } from './de/reportNames.ts'
import { surveyWords } from './de/surveys.ts'
import { metricWords } from './de/metrics.ts'
import { economicsWords } from './de/economics.ts'
import { storyWords } from './de/story.ts'
import { de } from './de.ts'
import { priorityWords } from './de/priorities.ts'
import { coverageWords } from './de/solutionCoverage.ts'
import { researchWords } from './de/questionsOpen.ts'
import { findingWords } from './de/findings/findingWords.ts'
import { whatIfWords } from './de/whatIf.ts'
import { segmentWords } from './de/compareSegments.ts'
import { blueprintWords } from './de/serviceBlueprint.ts'
import { fourCWords } from './de/fourCLens.ts'
import { comparisonWords } from './de/comparison.ts'
import { mergeWords } from './de/merge.ts'
import { trendWords } from './de/trend.ts'
import type { ReportWords } from './report/reportWords.ts'

/** The words of the core in German, those of the reports among them. */
export const deReport: ReportWords = {
  ...de,
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
