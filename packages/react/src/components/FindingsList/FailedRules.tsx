import type { ReactElement } from 'react'
import type { FailedRule } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { ruleTitle } from './ruleTitle.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The rules that threw: what they look for is not known, which is something else than nothing found. */
export const FailedRules = ({ failed }: { readonly failed: readonly FailedRule[] }): ReactElement => {
  const { words } = useReport()
  return (
    <section className="jk-findings-part">
      <Heading below={1}>{words.rulesFailed}</Heading>
      <ul className="jk-findings-failed">
        {failed.map(({ rule, error }) => (
          <li key={rule}>
            <Spoken>{words.ruleFailed(ruleTitle(rule, words), reasonOf(error))}</Spoken>
          </li>
        ))}
      </ul>
    </section>
  )
}
