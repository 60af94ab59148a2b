import type { ReactElement } from 'react'
import { enReport } from '../../words/en.report.ts'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'
import { View, type ViewOptions, type ViewProps } from '../View/View.tsx'
import { ReportWordsContext } from './ReportWordsContext.ts'

/** How a report looks and speaks. */
export interface ReportViewOptions extends ViewOptions {
  /** The sentences and labels, those of the reports among them (`enReport`, `ruReport`); English when absent. */
  readonly words?: ReportViewWords
}

/** What a report hands to its root. */
export type ReportViewProps = ViewProps & Pick<ReportViewOptions, 'words'>

/** The root of every report: a view that also knows the words of the reports. Parts read them by `useReport`. */
export const ReportView = ({ words = enReport, ...view }: ReportViewProps): ReactElement => (
  <ReportWordsContext.Provider value={words}>
    <View {...view} words={words} />
  </ReportWordsContext.Provider>
)
