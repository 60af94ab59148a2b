import type { ReactElement } from 'react'
import type { JourneyComparison } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { Added, EditedRecords, MovedRecords, Removed, RenamedRecords, RescoredEmotions } from './ChangeGroups.tsx'
import type { Compared } from './compared.ts'

const nothing = ({ head, added, removed, moved, renamed, rescored, edited }: JourneyComparison): boolean =>
  [head, added, removed, moved, renamed, rescored, edited].every(({ length }) => length === 0)

/** What was added, removed, moved, renamed, rescored and changed otherwise: how many, and which. */
export const Changes = ({ compared }: { readonly compared: Compared }): ReactElement => {
  const { words } = useReport()
  return (
    <section className="jk-changes">
      <Heading below={1}>{words.whatChanged}</Heading>
      {nothing(compared.found) ? (
        <p className="jk-none">
          <Spoken>{words.nothingChanged}</Spoken>
        </p>
      ) : (
        <div className="jk-change-groups">
          <Added compared={compared} />
          <Removed compared={compared} />
          <MovedRecords compared={compared} />
          <RenamedRecords compared={compared} />
          <RescoredEmotions compared={compared} />
          <EditedRecords compared={compared} />
        </div>
      )}
    </section>
  )
}
