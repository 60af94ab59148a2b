import type { ReactElement } from 'react'
import { routePath } from '@journeykit/layout'
import { laneY, plotHeight } from './lanePlot.ts'
import type { Route } from './route.ts'

/** The width of a slot in the drawing's own units. It is stretched to the real width; marks and texts are not. */
const slotWidth = 100

/** The lines of the lanes and, over them, the route as one unbroken line. */
export const RouteLines = ({ lanes, stops, slots }: Route): ReactElement => {
  const [width, height] = [slots * slotWidth, plotHeight(lanes.length)]
  return (
    <svg
      className="jk-curve"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lanes.map((lane, i) => (
        <path
          key={lane === 'unknown' ? lane : lane.id}
          className="jk-lane-line"
          data-ownership={lane === 'unknown' ? lane : lane.ownership}
          d={`M0 ${String(laneY(i))}H${String(width)}`}
        />
      ))}
      <path
        className="jk-route"
        d={routePath(stops.map(({ slot, lane }) => ({ x: (slot + 0.5) * slotWidth, y: laneY(lane) })))}
      />
    </svg>
  )
}
