import { enReport as core } from '@journeykit/core'
import { en } from './en.ts'
import { comparisonView } from './en/comparisonView.ts'
import { empathy } from './en/empathy.ts'
import { plan } from './en/plan.ts'
import { trendChart } from './en/trendChart.ts'
import { storyText } from './en/storyText.ts'
import { findingsList } from './en/findingsList.ts'
import { priorityMatrix } from './en/priorityMatrix.ts'
import { blueprintView } from './en/blueprintView.ts'
import { stageFunnel } from './en/stageFunnel.ts'
import { storyboard } from './en/storyboard.ts'
import type { ReportViewWords } from './report/reportViewWords.ts'

/** The components in English, those of the reports among them. */
export const enReport: ReportViewWords = {
  ...core,
  ...en,
  ...empathy,
  ...comparisonView,
  ...trendChart,
  ...plan,
  ...storyText,
  ...findingsList,
  ...priorityMatrix,
  ...blueprintView,
  ...stageFunnel,
  ...storyboard,
}
