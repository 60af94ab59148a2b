import { useCallback } from 'react'
import { lintJourney, type Journey, type LintOptions, type LintReport } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'

const written = ({ findings, asked, failed, today }: LintReport): string =>
  JSON.stringify([findings, asked, failed.map(({ rule, error }) => [rule, String(error)]), today])

/** True for two reports that say the same: an edit of something else need not draw the list again. */
const sameReport = (a: LintReport, b: LintReport): boolean => a === b || written(a) === written(b)

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

/** Drafts are added to the map, so they are only written where the words speak its language. */
const draftsIn = (words: ReportViewWords, { locale }: Journey): Pick<LintOptions, 'drafts'> =>
  languageOf(locale) === languageOf(words.language) ? { drafts: words.drafts } : {}

/** What the rules say. `off` and `settings` are compared by value, so that a host may write them where it renders. */
export const useFindings = ({ off, settings, today, rules, drafts }: LintOptions): LintReport => {
  const { words } = useReport()
  const asked = JSON.stringify({ off, settings, today })
  const select = useCallback(
    (journey: Journey) =>
      lintJourney(journey, {
        ...draftsIn(words, journey),
        ...(JSON.parse(asked) as Pick<LintOptions, 'off' | 'settings' | 'today'>),
        ...(rules && { rules }),
        ...(drafts && { drafts }),
      }),
    [asked, rules, drafts, words],
  )
  return useJourney(select, sameReport)
}
