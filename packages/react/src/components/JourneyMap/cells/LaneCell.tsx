import type { ReactElement, ReactNode } from 'react'
import { columnClass } from '../columnClass.ts'
import { useCell, useMap } from '../MapContext.ts'
import { placeCell } from '../mapGrid.ts'
import type { LaneCellProps } from './laneCellProps.ts'

export interface LaneCellFrameProps extends LaneCellProps {
  /** More to the class, where the lane's cells differ from others'. */
  readonly className?: string
  readonly children?: ReactNode
}

/** A cell that the keys reach. */
const GridCell = ({ lane, column, className = 'jk-cell', children }: LaneCellFrameProps): ReactElement => (
  <td className={columnClass(className, column)} {...useCell(placeCell(lane, column.place))}>
    {children}
  </td>
)

/** One cell of a lane. While the map is only read it is a plain one and need not know where the keys are. */
export const LaneCell = (props: LaneCellFrameProps): ReactElement => {
  const { editable } = useMap()
  if (editable) return <GridCell {...props} />
  return <td className={columnClass(props.className ?? 'jk-cell', props.column)}>{props.children}</td>
}
