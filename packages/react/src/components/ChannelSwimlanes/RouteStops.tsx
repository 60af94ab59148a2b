import type { ReactElement } from 'react'
import { recordName } from '../../interaction/recordName.ts'
import { Drop } from '../Chart/Drop.tsx'
import { UserText } from '../View/UserText.tsx'
import { laneY, plotHeight } from './lanePlot.ts'
import type { Route, Stop } from './route.ts'
import { StopMark, SwitchMark } from './StopMark.tsx'

/** How far a label keeps from the line of its lane. */
const clearance = 9

const Mark = ({ height, children }: { readonly height: number; readonly children: ReactElement }): ReactElement => (
  <svg className="jk-marks" width="2" height={height} viewBox={`-1 0 2 ${String(height)}`} aria-hidden="true">
    {children}
  </svg>
)

const StopName = ({
  stop: { lane, label, touchpoint },
  height,
}: {
  readonly stop: Stop
  readonly height: number
}): ReactElement => (
  <div
    className="jk-stop-name"
    data-align={label.align}
    data-side={label.side}
    data-record={recordName({ kind: 'touchpoint', id: touchpoint.id })}
  >
    {label.side === 'below' && <Drop by={laneY(lane) + clearance} />}
    <span>
      <UserText>{touchpoint.title}</UserText>
    </span>
    {label.side === 'above' && <Drop by={height - laneY(lane) + clearance} />}
  </div>
)

const StopAt = ({ stop, height }: { readonly stop: Stop; readonly height: number }): ReactElement => (
  <>
    <Mark height={height}>
      <g transform={`translate(0 ${String(laneY(stop.lane))})`}>
        <StopMark startedBy={stop.touchpoint.startedBy} />
      </g>
    </Mark>
    <StopName stop={stop} height={height} />
  </>
)

/** Where the channel changes, a mark half way. Each is a drawing of its own, for only those can stand at a percentage. */
const Switches = ({ stops, slots, lanes }: Route): ReactElement => (
  <svg className="jk-switches" width="100%" height={plotHeight(lanes.length)} aria-hidden="true">
    {stops.map((stop, i) => {
      const before = stops[i - 1]
      if (!stop.switched || !before) return null
      const across = ((before.slot + stop.slot + 1) / 2 / slots) * 100
      const y = (laneY(before.lane) + laneY(stop.lane)) / 2
      return (
        <svg
          key={stop.touchpoint.id}
          className="jk-switch-mark"
          x={`${String(Math.round(across * 1000) / 1000)}%`}
          y={y}
          overflow="visible"
        >
          <SwitchMark />
        </svg>
      )
    })}
  </svg>
)

/** The stops and their names, each in its slot; between them, where the channel changes, a mark half way. */
export const RouteStops = (route: Route): ReactElement => {
  const { stops, slots, lanes } = route
  const height = plotHeight(lanes.length)
  const bySlot = new Map(stops.map((stop) => [stop.slot, stop]))
  return (
    <>
      <div className="jk-chart-slots">
        {Array.from({ length: slots }, (_, slot) => {
          const stop = bySlot.get(slot)
          return <div key={stop?.touchpoint.id ?? slot}>{stop && <StopAt stop={stop} height={height} />}</div>
        })}
      </div>
      <Switches {...route} />
    </>
  )
}
