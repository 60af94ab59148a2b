import { useCallback, useId, type ReactElement } from 'react'
import { recordOf, type Id, type Journey } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { Chart } from '../Chart/Chart.tsx'
import { Drop } from '../Chart/Drop.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { View, type ViewOptions } from '../View/View.tsx'
import { useView } from '../View/ViewContext.ts'
import { ViewHead } from '../View/ViewHead.tsx'
import { LaneNames } from './LaneNames.tsx'
import { plotHeight } from './lanePlot.ts'
import { RouteKey } from './RouteKey.tsx'
import { RouteLines } from './RouteLines.tsx'
import { RouteStops } from './RouteStops.tsx'
import { RouteTable } from './RouteTable.tsx'
import { useRoute } from './useRoute.ts'
import type { Route } from './route.ts'

/** Whose route is drawn. */
export interface ChannelSwimlanesOptions extends ViewOptions {
  /** The id of the persona whose route is drawn; the route past every touchpoint when absent. */
  readonly persona?: string
}

/** Either `journey` or `store`; whose route; and how the view looks and speaks. */
export type ChannelSwimlanesProps = JourneyInput & ChannelSwimlanesOptions

/** The persona asked for, where there is one. */
const usePersonaTitle = (persona: Id<'persona'> | undefined): string | undefined =>
  useJourney(
    useCallback(
      (journey: Journey) => (persona === undefined ? undefined : recordOf(journey, 'persona', persona)?.title),
      [persona],
    ),
  )

/** The route told in sentences. */
const useRouteSentence = ({ path }: Route): string => {
  const { words } = useView()
  return useJourney(useCallback((journey: Journey) => words.channelPath(path, journey), [words, path]))
}

const Body = ({ persona }: { readonly persona: Id<'persona'> | undefined }): ReactElement => {
  const { words } = useView()
  const route = useRoute(persona)
  const sentence = useRouteSentence(route)
  const name = usePersonaTitle(persona)
  const sentenceId = useId()
  const { path, stops, lanes } = route
  const unknown = stops.filter(({ touchpoint }) => touchpoint.channel === undefined).length
  const hint = (
    <>
      {name !== undefined && <UserText>{name}</UserText>}
      {name !== undefined && unknown > 0 && ' · '}
      {unknown > 0 && <Spoken>{words.channelsUnknown(unknown, stops.length)}</Spoken>}
    </>
  )
  return (
    <>
      <ViewHead
        eyebrow={words.channelRoute}
        title={<Spoken>{words.routeTitle(path.channels.length, path.switches.length)}</Spoken>}
        hint={name === undefined && unknown === 0 ? undefined : hint}
      >
        {stops.length > 0 && <RouteKey route={route} />}
      </ViewHead>
      <p id={sentenceId} className={stops.length > 0 ? 'jk-hidden' : 'jk-none'}>
        <Spoken>{stops.length > 0 ? sentence : words.noTouchpoints}</Spoken>
      </p>
      {lanes.length > 0 && (
        <Chart columns={route.columns} axis={<LaneNames {...route} />} describedBy={sentenceId} steps="above">
          <Drop by={plotHeight(lanes.length)} />
          <RouteLines {...route} />
          <RouteStops {...route} />
        </Chart>
      )}
      {stops.length > 0 && <RouteTable route={route} caption={<Spoken>{sentence}</Spoken>} />}
    </>
  )
}

/**
 * The route through the channels: a lane for each channel, a stop for each touchpoint, switches marked and counted;
 * and the same as a table. Renders on the server.
 */
export const ChannelSwimlanes = ({ persona, ...view }: ChannelSwimlanesProps): ReactElement => (
  <View {...view} as="figure" name="swimlanes">
    <Body persona={persona} />
  </View>
)
