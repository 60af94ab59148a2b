import { inOrder, type Channel, type ChannelPath, type Journey } from '@journeykit/core'

/** A lane of the chart: a channel, or the one for touchpoints whose channel is unknown. */
export type Lane = Channel | 'unknown'

/** The lane of an unknown channel comes last, and only where a touchpoint of the route stands in it. */
export const lanesOf = (journey: Journey, { stops }: ChannelPath): readonly Lane[] => [
  ...inOrder(journey, 'channel'),
  ...(stops.some(({ channel }) => channel === undefined) ? (['unknown'] as const) : []),
]
