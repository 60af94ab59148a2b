import type { ReactElement } from 'react'
import type { Priorities, Priority, PriorityFactor, PriorityMethod } from '@journeykit/core'
import { AsTable } from '../AsTable/AsTable.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { useSolutionTitle } from './SolutionTitle.tsx'
import { usePersonaTitle } from './usePersonaTitle.ts'

const factors: Readonly<Record<PriorityMethod, readonly PriorityFactor[]>> = {
  'value-effort': ['value', 'effort'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
  ulwick: ['importance', 'satisfaction'],
  own: [],
}

interface RowProps {
  readonly one: Priority
  readonly method: PriorityMethod
  readonly number: number
}

const Row = ({ one, method, number }: RowProps): ReactElement => {
  const { words } = useReport()
  const title = useSolutionTitle(one.solution)
  const persona = usePersonaTitle(one.persona)
  const figure = (name: PriorityFactor): string => {
    const value = one.terms.find((term) => term.name === name)?.value
    if (value === undefined) return ''
    return name === 'confidence' ? words.percent(value) : words.number(value)
  }
  return (
    <tr>
      <td>
        <bdi>{words.number(number)}</bdi>
      </td>
      <th scope="row">
        <UserText>{title}</UserText>
      </th>
      {method === 'ulwick' && <td>{persona !== undefined && <UserText>{persona}</UserText>}</td>}
      {factors[method].map((name) => (
        <td key={name}>
          <bdi>{figure(name)}</bdi>
        </td>
      ))}
      {method === 'value-effort' && <td>{one.quarter && <Spoken>{words.quarter[one.quarter]}</Spoken>}</td>}
      <td>
        <bdi>{words.number(one.score)}</bdi>
      </td>
    </tr>
  )
}

export interface PriorityTableProps {
  readonly priorities: Priorities
  /** The number of each, as in the list. */
  readonly numberOf: (one: Priority, index: number) => number
}

/** The order with the figures behind it: a row for each solution, a column for each figure. */
export const PriorityTable = ({ priorities: { ranked, method }, numberOf }: PriorityTableProps): ReactElement => {
  const { words } = useReport()
  const heads = [
    'number',
    'solution',
    ...(method === 'ulwick' ? (['persona'] as const) : []),
    ...factors[method],
    ...(method === 'value-effort' ? (['quarter'] as const) : []),
    'score',
  ] as const
  return (
    <AsTable caption={<Spoken>{`${words.priorityMatrix}: ${words.priorityMethod[method]}`}</Spoken>}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words.priorityHead[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked.map((one, i) => (
          <Row key={one.solution} one={one} method={method} number={numberOf(one, i)} />
        ))}
      </tbody>
    </AsTable>
  )
}
