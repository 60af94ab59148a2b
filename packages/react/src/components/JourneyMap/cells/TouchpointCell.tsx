import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { useIdsAt } from '../../../binding/useRecord.ts'
import { useMap } from '../MapContext.ts'
import { placeCell } from '../mapGrid.ts'
import { AddTouchpoint } from './AddTouchpoint.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'
import { TouchpointCard } from './TouchpointCard.tsx'

const TouchpointCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { editable } = useMap()
  const cell = placeCell(lane, column.place)
  const ids = useIdsAt('touchpoint', column.places)
  return (
    <LaneCell lane={lane} column={column}>
      {ids.length > 0 && (
        <ul className="jk-cards">
          {ids.map((id) => (
            <TouchpointCard key={id} id={id} cell={cell} />
          ))}
        </ul>
      )}
      {editable && <AddTouchpoint cell={cell} column={column} />}
    </LaneCell>
  )
}

/** The touchpoints of a step, each a card. */
export const TouchpointCell: NamedExoticComponent<LaneCellProps> = memo(TouchpointCellPlain)
