import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import type { Solution } from '@journeykit/core'
import { useRecordsAt } from '../../../binding/useRecord.ts'
import { useMap } from '../MapContext.ts'
import { Card } from './Card.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

/** Who answers for it, and how far it is: what is done or dropped is no more than a memory of the map. */
const Standing = ({ solution: { owner, status } }: SolutionCardProps): ReactElement | null => {
  const { words, contentLanguage } = useMap()
  if (owner === undefined && status === undefined) return null
  return (
    <small>
      {owner !== undefined && <bdi lang={contentLanguage}>{owner}</bdi>}
      {owner !== undefined && status !== undefined && ' · '}
      {status !== undefined && words.solutionStatus[status]}
    </small>
  )
}

export interface SolutionCardProps {
  readonly solution: Solution
}

export const SolutionCard = ({ solution }: SolutionCardProps): ReactElement => {
  const { contentLanguage } = useMap()
  const { title, status } = solution
  return (
    <Card of="solution">
      {status === 'dropped' ? (
        <s>
          <bdi lang={contentLanguage}>{title}</bdi>
        </s>
      ) : (
        <bdi lang={contentLanguage}>{title}</bdi>
      )}
      <Standing solution={solution} />
    </Card>
  )
}

const SolutionCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const solutions = useRecordsAt('solution', column.places)
  return (
    <LaneCell lane={lane} column={column}>
      {solutions.length > 0 && (
        <ul className="jk-cards">
          {solutions.map((solution) => (
            <SolutionCard key={solution.id} solution={solution} />
          ))}
        </ul>
      )}
    </LaneCell>
  )
}

/** What is done about it at a step, and by whom. */
export const SolutionCell: NamedExoticComponent<LaneCellProps> = memo(SolutionCellPlain)
