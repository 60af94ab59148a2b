import { ruReport as core } from '@journeykit/core'
import { ru } from './ru.ts'
import { comparisonView } from './ru/comparisonView.ts'
import { empathy } from './ru/empathy.ts'
import { plan } from './ru/plan.ts'
import { trendChart } from './ru/trendChart.ts'
import { storyText } from './ru/storyText.ts'
import { findingsList } from './ru/findingsList.ts'
import { priorityMatrix } from './ru/priorityMatrix.ts'
import { blueprintView } from './ru/blueprintView.ts'
import { stageFunnel } from './ru/stageFunnel.ts'
import { storyboard } from './ru/storyboard.ts'
import type { ReportViewWords } from './report/reportViewWords.ts'

/** The components in Russian, those of the reports among them. */
export const ruReport: ReportViewWords = {
  ...core,
  ...ru,
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
