import type { ReactElement } from 'react'

export interface ChartRoomProps {
  readonly slots: number
  /** True to leave room after the last column. */
  readonly margin: boolean
}

/** An empty line as wide as the chart must at least be: an axis, its slots, and the room after them. */
export const ChartRoom = ({ slots, margin }: ChartRoomProps): ReactElement => (
  <div className="jk-chart-room">
    <i className="jk-axis-column" />
    {Array.from({ length: slots }, (_, slot) => (
      <i key={slot} />
    ))}
    {margin && <i className="jk-end-column" />}
  </div>
)
