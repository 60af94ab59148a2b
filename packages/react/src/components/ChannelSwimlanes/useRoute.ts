import { useCallback } from 'react'
import type { Id, Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { routeOf, type Route } from './route.ts'

const sameRoute = (a: Route, b: Route): boolean =>
  a.path === b.path &&
  a.lanes.length === b.lanes.length &&
  a.lanes.every((lane, i) => lane === b.lanes[i]) &&
  a.stops.every(({ touchpoint }, i) => touchpoint === b.stops[i]?.touchpoint)

/** The route, laid out; another one when its touchpoints, channels or columns have changed. */
export const useRoute = (persona: Id<'persona'> | undefined): Route =>
  useJourney(
    useCallback((journey: Journey) => routeOf(journey, persona), [persona]),
    sameRoute,
  )
