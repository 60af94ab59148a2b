import type { CSSProperties, ReactElement } from 'react'
import { UserText } from '../View/UserText.tsx'
import { laneY, plotHeight } from './lanePlot.ts'
import type { Route, Stop } from './route.ts'
import { StopMark, SwitchMark } from './StopMark.tsx'

/** How far a label keeps from the line of its lane. */
const clearance = 9

const labelPlace = ({ lane, label }: Stop, height: number): CSSProperties =>
  label.side === 'above'
    ? { insetBlockEnd: height - laneY(lane) + clearance }
    : { insetBlockStart: laneY(lane) + clearance }

const Mark = ({ height, children }: { readonly height: number; readonly children: ReactElement }): ReactElement => (
  <svg className="jk-marks" width="2" height={height} viewBox={`-1 0 2 ${String(height)}`} aria-hidden="true">
    {children}
  </svg>
)

const StopAt = ({ stop, height }: { readonly stop: Stop; readonly height: number }): ReactElement => (
  <>
    <Mark height={height}>
      <g transform={`translate(0 ${String(laneY(stop.lane))})`}>
        <StopMark startedBy={stop.touchpoint.startedBy} />
      </g>
    </Mark>
    <span className="jk-stop-name" data-align={stop.label.align} style={labelPlace(stop, height)}>
      <span>
        <UserText>{stop.touchpoint.title}</UserText>
      </span>
    </span>
  </>
)

/** The stops and their names, each in its slot; between them, where the channel changes, a mark half way. */
export const RouteStops = ({ stops, slots, lanes }: Route): ReactElement => {
  const height = plotHeight(lanes.length)
  const bySlot = new Map(stops.map((stop) => [stop.slot, stop]))
  return (
    <div className="jk-chart-slots">
      {Array.from({ length: slots }, (_, slot) => {
        const stop = bySlot.get(slot)
        return <div key={stop?.touchpoint.id ?? slot}>{stop && <StopAt stop={stop} height={height} />}</div>
      })}
      {stops.map((stop, i) => {
        const before = stops[i - 1]
        if (!stop.switched || !before) return null
        return (
          <svg
            key={stop.touchpoint.id}
            className="jk-switch-mark"
            width="10"
            height="10"
            viewBox="-5 -5 10 10"
            aria-hidden="true"

            style={{
              insetInlineStart: `calc(${String(((before.slot + stop.slot + 1) / 2 / slots) * 100)}% - 5px)`,
              insetBlockStart: (laneY(before.lane) + laneY(stop.lane)) / 2 - 5,
            }}
          >
            <SwitchMark />
          </svg>
        )
      })}
    </div>
  )
}
