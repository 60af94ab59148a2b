import { createContext, useContext, type Context } from 'react'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'
import { useView, type ViewSettings } from '../View/ViewContext.ts'

export const ReportWordsContext: Context<ReportViewWords | undefined> = createContext<ReportViewWords | undefined>(
  undefined,
)

/** The settings of the report around, its words among them; throws where there is none, which is a mistake in the code. */
export const useReport = (): ViewSettings & { readonly words: ReportViewWords } => {
  const settings = useView()
  const words = useContext(ReportWordsContext)
  if (!words) throw new Error('This part of a report was rendered outside of one. Put it inside <ReportView>.')
  return { ...settings, words }
}
