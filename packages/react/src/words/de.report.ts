import { deReport as core } from '@journeykit/core'
import { de } from './de.ts'
import { comparisonView } from './de/comparisonView.ts'
import { empathy } from './de/empathy.ts'
import { plan } from './de/plan.ts'
import { trendChart } from './de/trendChart.ts'
import { storyText } from './de/storyText.ts'
import { findingsList } from './de/findingsList.ts'
import { priorityMatrix } from './de/priorityMatrix.ts'
import { blueprintView } from './de/blueprintView.ts'
import { stageFunnel } from './de/stageFunnel.ts'
import { storyboard } from './de/storyboard.ts'
import type { ReportViewWords } from './report/reportViewWords.ts'

/** The components in German, those of the reports among them. */
export const deReport: ReportViewWords = {
  ...core,
  ...de,
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
