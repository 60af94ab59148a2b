import type { ReactElement } from 'react'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { severityLevel } from './severityLevel.ts'

/** How bad it is: five dots, and the word. A hint has no dots, for nothing is wrong yet. */
export const SeverityMark = ({ severity }: { readonly severity: number }): ReactElement => {
  const { words } = useReport()
  const level = severityLevel(severity)
  return (
    <p className="jk-finding-severity" data-level={level}>
      <span className="jk-hidden">{words.findingSeverityMark}: </span>
      {level > 1 && (
        <span className="jk-dots" aria-hidden="true">
          {'●'.repeat(level)}
          <i>{'●'.repeat(5 - level)}</i>
        </span>
      )}
      <Spoken>{words.findingSeverity[level]}</Spoken>
    </p>
  )
}
