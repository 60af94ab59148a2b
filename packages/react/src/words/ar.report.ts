import { arReport as core } from '@journeykit/core'
import { ar } from './ar.ts'
import { comparisonView } from './ar/comparisonView.ts'
import { empathy } from './ar/empathy.ts'
import { plan } from './ar/plan.ts'
import { trendChart } from './ar/trendChart.ts'
import { storyText } from './ar/storyText.ts'
import { findingsList } from './ar/findingsList.ts'
import { priorityMatrix } from './ar/priorityMatrix.ts'
import { blueprintView } from './ar/blueprintView.ts'
import { stageFunnel } from './ar/stageFunnel.ts'
import { storyboard } from './ar/storyboard.ts'
import type { ReportViewWords } from './report/reportViewWords.ts'

/** The components in Arabic, those of the reports among them. */
export const arReport: ReportViewWords = {
  ...core,
  ...ar,
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
