import type { ReactElement } from 'react'
import type { Unranked } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { SolutionTitle, type SolutionTitleProps } from './SolutionTitle.tsx'

export interface UnrankedListProps extends Pick<SolutionTitleProps, 'onSelect'> {
  readonly unranked: readonly Unranked[]
}

/** The solutions about which too little is known for a place in the order, each with what is missing. */
export const UnrankedList = ({ unranked, onSelect }: UnrankedListProps): ReactElement => {
  const { words } = useReport()
  return (
    <section className="jk-unranked">
      <Heading below={1}>{words.priorityUnranked}</Heading>
      <ul>
        {unranked.map((one) => (
          <li key={one.solution} className="jk-priority" data-selectable={onSelect ? true : undefined}>
            <span className="jk-priority-number" aria-hidden="true">
              ?
            </span>
            <div>
              <SolutionTitle one={one} below={2} onSelect={onSelect} />
              <p className="jk-priority-figures">
                <Spoken>{words.priorityMissing(one.missing.map((name) => words.priorityFactor[name]))}</Spoken>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
