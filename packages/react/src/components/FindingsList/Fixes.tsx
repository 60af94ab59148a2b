import { useCallback, useId, type ReactElement } from 'react'
import type { Finding, Fix, Journey } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { useFix } from './useFix.ts'

/** Two fixes may do the same by other records. */
const keyOf = ({ id, at }: Fix): string => [id, ...at.map((ref) => ref.id)].join(' ')

/** What would mend a finding, each a button; and why the one that was pressed was refused, if it was. */
export const Fixes = ({ finding: { fixes } }: { readonly finding: Finding }): ReactElement => {
  const { words } = useReport()
  const { carryOut, refused } = useFix()
  const refusedId = useId()
  const labels = useJourney(
    useCallback((journey: Journey) => fixes.map((fix) => words.fix(fix, journey)), [fixes, words]),
    sameList,
  )
  return (
    <>
      <ul className="jk-finding-fixes" aria-label={words.findingFixes}>
        {fixes.map((fix, i) => (
          <li key={keyOf(fix)}>
            <button
              type="button"
              className="jk-button"
              aria-describedby={refused === undefined ? undefined : refusedId}
              onClick={() => {
                carryOut(fix, labels[i] ?? '')
              }}
            >
              <Spoken>{labels[i]}</Spoken>
            </button>
          </li>
        ))}
      </ul>
      {refused !== undefined && (
        <p id={refusedId} className="jk-finding-refused" role="alert">
          <Spoken>{refused}</Spoken>
        </p>
      )}
    </>
  )
}
