import { recordOf } from '@journeykit/core'
import { cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'

/** How many customers were counted at a step, or entering its stage. */
export const metricCell: LaneCellDrawing<number | undefined> = {
  cell: cellName,
  select(journey, { column: { step, stage, firstOfStage } }) {
    const counted = step === undefined ? undefined : recordOf(journey, 'step', step)?.reached
    return counted ?? (firstOfStage ? recordOf(journey, 'stage', stage)?.reached : undefined)
  },
  same: Object.is,
  draw: (reached, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      reached !== undefined && <p className="jk-metric">{look.words.customersReached(reached)}</p>,
    ),
}
