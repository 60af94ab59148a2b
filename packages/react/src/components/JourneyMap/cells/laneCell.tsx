import type { ReactElement, ReactNode } from 'react'
import type { Id, LaneRole } from '@journeykit/core'
import { columnClass } from '../columnClass.ts'
import type { CellFrame, Drawing } from '../drawing.ts'
import type { MapColumn } from '../mapColumns.ts'
import { placeCell } from '../mapGrid.ts'
import type { MapLook } from '../MapLook.ts'

/** Which cell: a lane at a column. */
export interface LaneCellProps {
  readonly lane: Id<'lane'>
  readonly role: LaneRole
  readonly column: MapColumn
}

export type LaneCellDrawing<T> = Drawing<LaneCellProps, T>

export const cellName = ({ lane, column }: LaneCellProps): string => placeCell(lane, column.place)

/** The table cell itself. In an editor it says where it is, so that things can be carried there. */
export const laneCell = (
  { lane, column }: LaneCellProps,
  look: MapLook,
  frame: CellFrame,
  children: ReactNode,
  className = 'jk-cell',
): ReactElement => (
  <td
    key={column.place}
    className={columnClass(className, column)}
    {...(look.edit && { 'data-lane': lane, 'data-place': column.place })}
    {...frame}
  >
    {children}
  </td>
)

/** The end of a cell, where an editor offers to add something. */
export const cellEnd = (props: LaneCellProps, { edit }: MapLook): ReactNode =>
  edit && props.column.folded === undefined ? (
    <edit.CellEnd lane={props.lane} role={props.role} column={props.column} cell={cellName(props)} />
  ) : null

/** A list of cards, or nothing: a list without items would be read out as one. */
export const cards = (items: readonly ReactNode[]): ReactNode =>
  items.length > 0 && <ul className="jk-cards">{items}</ul>
