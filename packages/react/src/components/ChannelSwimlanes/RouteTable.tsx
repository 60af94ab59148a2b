import type { ReactElement, ReactNode } from 'react'
import type { Column } from '@journeykit/core'
import { AsTable } from '../AsTable/AsTable.tsx'
import { StageRows, StepHeader } from '../AsTable/StageRows.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'
import type { Route, Stop } from './route.ts'

const StopCells = ({ stop, lanes }: { readonly stop: Stop; readonly lanes: Route['lanes'] }): ReactElement => {
  const { words } = useView()
  const lane = lanes[stop.lane]
  const { startedBy, title } = stop.touchpoint
  return (
    <>
      <td>
        <UserText>{title}</UserText>
      </td>
      <td>
        {lane === undefined || lane === 'unknown' ? (
          words.channelUnknown
        ) : (
          <>
            <UserText>{lane.title}</UserText>
            {lane.ownership !== 'owned' && `, ${words.channelOwnership[lane.ownership]}`}
          </>
        )}
      </td>
      <td>{startedBy === undefined ? words.initiatorUnknown : words.initiator[startedBy]}</td>
      <td>{stop.switched && words.channelSwitch}</td>
    </>
  )
}

/** The route as a table: a row for each stop, in order; a step without one says so. */
export const RouteTable = ({
  route,
  caption,
}: {
  readonly route: Route
  readonly caption: ReactNode
}): ReactElement => {
  const { words } = useView()
  const stopsAt = (column: Column): readonly Stop[] => route.stops.filter((stop) => stop.column === column)
  const columns = route.columns.map(({ column }) => column)
  const rowsOf = (column: Column, header: ReactNode): ReactNode => {
    const stops = stopsAt(column)
    return Array.from({ length: Math.max(1, stops.length) }, (_, i) => {
      const stop = stops[i]
      return (
        <tr key={stop?.touchpoint.id ?? column.place}>
          {i === 0 && header}
          {i === 0 && <StepHeader column={column} rows={Math.max(1, stops.length)} />}
          {stop ? (
            <StopCells stop={stop} lanes={route.lanes} />
          ) : (
            <td colSpan={4} className="jk-gap-cell">
              {words.noTouchpointsHere}
            </td>
          )}
        </tr>
      )
    })
  }
  return (
    <AsTable caption={caption}>
      <thead>
        <tr>
          {(['stage', 'step', 'touchpoint', 'channel', 'startedBy', 'switch'] as const).map((head) => (
            <th key={head} scope="col">
              {words.columnHead[head]}
            </th>
          ))}
        </tr>
      </thead>
      <StageRows columns={columns} rowsOf={rowsOf} count={(column) => Math.max(1, stopsAt(column).length)} />
    </AsTable>
  )
}
