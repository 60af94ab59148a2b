import { useCallback, useState, type ReactElement } from 'react'
import {
  answerQuestion,
  inOrder,
  linkSolution,
  reopenQuestion,
  unlinkSolution,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import { useJourney } from '../../../binding/useJourney.ts'
import { useFullEditor } from '../FullEditor.ts'
import { Spoken } from '../../View/Spoken.tsx'
import { LinkList } from './controls/LinkList.tsx'
import { useRecords } from './useRecords.ts'

export interface SolutionLinksProps {
  readonly of: { readonly kind: 'barrier' | 'note'; readonly id: string }
}

const operationOf = ({ kind, id }: SolutionLinksProps['of'], solution: string, linked: boolean): Operation => {
  if (kind === 'barrier') return (linked ? linkSolution : unlinkSolution)({ solution, barrier: id })
  return (linked ? answerQuestion : reopenQuestion)({ solution, question: id })
}

/** The other end of what a solution says: which solutions remove this barrier, or answer this question. */
export const SolutionLinks = ({ of }: SolutionLinksProps): ReactElement => {
  const { words, run } = useFullEditor()
  const { kind, id } = of
  const records = useRecords('solution')
  const [refused, setRefused] = useState<string>()
  const linked = useJourney(
    useCallback(
      (journey: Journey) =>
        inOrder(journey, 'solution')
          .filter(({ barriers = [], questions = [] }) => (kind === 'barrier' ? barriers : questions).includes(id))
          .map((solution) => solution.id),
      [kind, id],
    ),
    sameList,
  )
  return (
    <LinkList
      label={kind === 'barrier' ? words.removedBy : words.answeredBy}
      kind="solution"
      records={records}
      linked={new Set(linked)}
      onToggle={(solution, on) => {
        setRefused(run(operationOf(of, solution, on)))
      }}
    >
      {refused !== undefined && (
        <p role="alert" className="jk-refusal">
          <Spoken>{refused}</Spoken>
        </p>
      )}
    </LinkList>
  )
}
