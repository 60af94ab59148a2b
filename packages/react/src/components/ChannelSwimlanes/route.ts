import {
  channelPath,
  columnsOf,
  recordOf,
  type ChannelPath,
  type Column,
  type Id,
  type Journey,
  type Touchpoint,
} from '@journeykit/core'
import { columnSlots, routeLabels, type RouteLabel } from '@journeykit/layout'
import type { ChartColumn } from '../Chart/Chart.tsx'
import { lanesOf, type Lane } from './lane.ts'

/** A touchpoint on the route, and where it stands. */
export interface Stop {
  readonly touchpoint: Touchpoint
  readonly column: Column
  /** Counted along the route, which is also the slot of a chart that has no empty column. */
  readonly slot: number
  /** Counted downwards from 0. */
  readonly lane: number
  readonly label: RouteLabel
  /** True where the channel is certainly another one than that of the stop before. */
  readonly switched: boolean
}

/** The route through the channels, laid out. */
export interface Route {
  readonly path: ChannelPath
  readonly lanes: readonly Lane[]
  readonly columns: readonly ChartColumn[]
  readonly stops: readonly Stop[]
  /** How many slots there are, at least one. */
  readonly slots: number
}

const chartColumns = (journey: Journey, { stops }: ChannelPath): readonly ChartColumn[] => {
  const columns = columnsOf(journey)
  const slots = columnSlots(columns.map(({ place }) => stops.filter((stop) => stop.place === place).length))
  return columns.map((column, i) => ({ column, slots: slots[i] ?? { start: i, count: 1 } }))
}

const stopsOf = (
  journey: Journey,
  { stops, switches }: ChannelPath,
  lanes: readonly Lane[],
  columns: readonly ChartColumn[],
): readonly Stop[] => {
  const rows = new Map(lanes.map((lane, i) => [lane === 'unknown' ? undefined : lane.id, i]))
  const switched = new Set(switches.map(({ to }) => to))
  const laneOf = (channel: Id<'channel'> | undefined): number => rows.get(channel) ?? lanes.length - 1
  const labels = routeLabels(stops.map(({ channel }) => laneOf(channel)))
  return columns.flatMap(({ column, slots }) =>
    stops
      .map((stop, i) => ({ stop, label: labels[i] ?? ({ side: 'above', align: 'center' } as const) }))
      .filter(({ stop }) => stop.place === column.place)
      .flatMap(({ stop, label }, i) => {
        const touchpoint = recordOf(journey, 'touchpoint', stop.touchpoint)
        if (!touchpoint) return []
        return [
          {
            touchpoint,
            column,
            slot: slots.start + i,
            lane: laneOf(stop.channel),
            label,
            switched: switched.has(touchpoint.id),
          },
        ]
      }),
  )
}

/** Lays out the route of one persona, or past every touchpoint. */
export const routeOf = (journey: Journey, persona: Id<'persona'> | undefined): Route => {
  const path = channelPath(journey, persona)
  const lanes = lanesOf(journey, path)
  const columns = chartColumns(journey, path)
  return {
    path,
    lanes,
    columns,
    stops: stopsOf(journey, path, lanes, columns),
    slots: Math.max(
      1,
      columns.reduce((sum, { slots }) => sum + slots.count, 0),
    ),
  }
}
