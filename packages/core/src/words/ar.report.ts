import { reportNames } from './ar/reportNames.ts'
import { surveyWords } from './ar/surveys.ts'
import { metricWords } from './ar/metrics.ts'
import { economicsWords } from './ar/economics.ts'
import { storyWords } from './ar/story.ts'
import { ar } from './ar.ts'
import { priorityWords } from './ar/priorities.ts'
import { coverageWords } from './ar/solutionCoverage.ts'
import { researchWords } from './ar/questionsOpen.ts'
import { findingWords } from './ar/findings/findingWords.ts'
import { whatIfWords } from './ar/whatIf.ts'
import { segmentWords } from './ar/compareSegments.ts'
import { blueprintWords } from './ar/serviceBlueprint.ts'
import { fourCWords } from './ar/fourCLens.ts'
import { comparisonWords } from './ar/comparison.ts'
import { mergeWords } from './ar/merge.ts'
import { trendWords } from './ar/trend.ts'
import type { ReportWords } from './report/reportWords.ts'

/** The words of the core in Arabic, those of the reports among them. */
export const arReport: ReportWords = {
  ...ar,
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
