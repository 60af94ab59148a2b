import type { ReactElement } from 'react'
import type { Priority, PriorityMethod } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { usePersonaTitle } from './usePersonaTitle.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { SolutionTitle, type SolutionTitleProps } from './SolutionTitle.tsx'

export interface PriorityItemProps extends Pick<SolutionTitleProps, 'onSelect'> {
  readonly one: Priority
  readonly method: PriorityMethod
  /** Its number in the plot, or its rank where there is none. */
  readonly number: number
}

/** One solution in the order: its number, its title, and the figures that put it there. */
export const PriorityItem = ({ one, method, number, onSelect }: PriorityItemProps): ReactElement => {
  const { words } = useReport()
  const persona = usePersonaTitle(one.persona)
  const figures = [
    ...(one.quarter ? [words.quarter[one.quarter]] : []),
    ...(persona === undefined ? [] : [words.priorityFor(persona)]),
    // What an own formula gave is its score, which stands beside.
    ...one.terms.filter(({ name }) => name !== 'score').map(({ name, value }) => words.priorityFigure[name](value)),
  ]
  return (
    <li
      className="jk-priority"
      data-quarter={one.quarter}
      data-selectable={onSelect ? true : undefined}
      data-record={recordName({ kind: 'solution', id: one.solution })}
    >
      <span className="jk-priority-number">
        <bdi>{words.number(number)}</bdi>
      </span>
      <div>
        <SolutionTitle one={one} below={1} onSelect={onSelect} />
        {figures.length > 0 && (
          <p className="jk-priority-figures">
            <Spoken>{figures.join(' · ')}</Spoken>
          </p>
        )}
      </div>
      {method !== 'value-effort' && (
        <p className="jk-priority-score">
          <span className="jk-hidden">{words.priorityHead.score}: </span>
          <bdi>{words.number(one.score)}</bdi>
        </p>
      )}
    </li>
  )
}
