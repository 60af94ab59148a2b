import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { useRecord } from '../../../binding/useRecord.ts'
import { useMap } from '../MapContext.ts'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

const MetricCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { words } = useMap()
  const step = useRecord('step', column.step ?? '')
  const stage = useRecord('stage', column.stage)
  const reached = step?.reached ?? (column.firstOfStage ? stage?.reached : undefined)
  return (
    <LaneCell lane={lane} column={column}>
      {reached !== undefined && <p className="jk-metric">{words.customersReached(reached)}</p>}
    </LaneCell>
  )
}

/** How many customers were counted at a step, or entering its stage. */
export const MetricCell: NamedExoticComponent<LaneCellProps> = memo(MetricCellPlain)
