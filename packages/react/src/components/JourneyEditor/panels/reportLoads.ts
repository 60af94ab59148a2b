import type { ReportViewWords } from '../../../words/report/reportViewWords.ts'
import type { ActionPlan as ActionPlanView } from '../../ActionPlan/ActionPlan.tsx'
import type { FindingsList as FindingsListView } from '../../FindingsList/FindingsList.tsx'
import { oncePer } from '../later/oncePer.ts'

/** A report and the words that it speaks. */
export interface WithWords<View> {
  readonly View: View
  readonly words: ReportViewWords
}

type Reports = () => Promise<ReportViewWords>
type FindingsView = WithWords<typeof FindingsListView>
type PlanView = WithWords<typeof ActionPlanView>

/** How the findings and their words are fetched. */
export const loadFindings: (reports: Reports) => () => Promise<FindingsView> = oncePer(async (reports) => {
  const [{ FindingsList }, words] = await Promise.all([import('../../FindingsList/FindingsList.tsx'), reports()])
  return { View: FindingsList, words }
})

/** How the action plan and its words are fetched. */
export const loadPlan: (reports: Reports) => () => Promise<PlanView> = oncePer(async (reports) => {
  const [{ ActionPlan }, words] = await Promise.all([import('../../ActionPlan/ActionPlan.tsx'), reports()])
  return { View: ActionPlan, words }
})
