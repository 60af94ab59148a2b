import type { ReactElement, ReactNode } from 'react'
import { columnClass } from '../columnClass.ts'
import { useCell } from '../MapContext.ts'
import { placeCell } from '../mapGrid.ts'
import type { LaneCellProps } from './laneCellProps.ts'

export interface LaneCellFrameProps extends LaneCellProps {
  readonly children?: ReactNode
}

/** One cell of a lane: where it stands, and how the keys reach it. */
export const LaneCell = ({ lane, column, children }: LaneCellFrameProps): ReactElement => {
  const cell = useCell(placeCell(lane, column.place))
  return (
    <td className={columnClass('jk-cell', column)} {...cell}>
      {children}
    </td>
  )
}
