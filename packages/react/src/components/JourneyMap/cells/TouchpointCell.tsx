import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { useMap } from '../MapContext.ts'
import { placeCell } from '../mapGrid.ts'
import { AddTouchpoint } from './AddTouchpoint.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'
import { TouchpointCards } from './TouchpointCards.tsx'

const TouchpointCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { editable } = useMap()
  const cell = placeCell(lane, column.place)
  return (
    <LaneCell lane={lane} column={column}>
      <TouchpointCards places={column.places} cell={cell} />
      {editable && <AddTouchpoint cell={cell} column={column} />}
    </LaneCell>
  )
}

/** The touchpoints of a step, each a card. */
export const TouchpointCell: NamedExoticComponent<LaneCellProps> = memo(TouchpointCellPlain)
