import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import type { Solution } from '@journeykit/core'
import { useRecordsAt } from '../../../binding/useRecord.ts'
import { useMap } from '../MapContext.ts'
import { Card } from './Card.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

export const SolutionCard = ({ solution: { title, owner } }: { readonly solution: Solution }): ReactElement => {
  const { contentLanguage } = useMap()
  return (
    <Card of="solution">
      <bdi lang={contentLanguage}>{title}</bdi>
      {owner !== undefined && (
        <small>
          <bdi lang={contentLanguage}>{owner}</bdi>
        </small>
      )}
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
