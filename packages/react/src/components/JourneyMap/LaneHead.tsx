import type { ReactElement } from 'react'
import { editLane, type Lane } from '@journeykit/core'
import { EditableText } from '../EditableText/EditableText.tsx'
import { useCell, useMap } from './MapContext.ts'
import { laneCell } from './mapGrid.ts'
import { useDispatch } from './useDispatch.ts'

export interface LaneHeadProps {
  readonly lane: Lane
  /** What the small print of the lane's cards means. */
  readonly hint: string | undefined
}

/** The name of a lane: its own title, or the word for its role. */
export const LaneHead = ({ lane, hint }: LaneHeadProps): ReactElement => {
  const { words } = useMap()
  const cell = useCell(laneCell(lane.id))
  const dispatch = useDispatch()
  return (
    <th scope="row" className="jk-lane-head" {...cell}>
      <EditableText
        name={laneCell(lane.id)}
        cell={laneCell(lane.id)}
        text={lane.title ?? words.laneRole[lane.role]}
        interfaceWord={lane.title === undefined}
        onKeep={(title) => dispatch(editLane({ id: lane.id, changes: { title } }))}
      />
      {hint !== undefined && (
        <small>
          <bdi>{hint}</bdi>
        </small>
      )}
    </th>
  )
}
