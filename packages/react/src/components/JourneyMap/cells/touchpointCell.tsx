import { cards, cellEnd, cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'
import { sameTouchpoints, touchpointsAt, type TouchpointOnChannel } from './touchpointsAt.ts'
import { touchpointCard } from './touchpointCard.tsx'

/** The touchpoints of a step, each a card. */
export const touchpointCell: LaneCellDrawing<readonly TouchpointOnChannel[]> = {
  cell: cellName,
  select: (journey, { column }) => touchpointsAt(journey, column.places),
  same: sameTouchpoints,
  draw: (touchpoints, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      <>
        {cards(touchpoints.map((touchpoint) => touchpointCard(touchpoint, cellName(props), look)))}
        {cellEnd(props, look)}
      </>,
    ),
}
