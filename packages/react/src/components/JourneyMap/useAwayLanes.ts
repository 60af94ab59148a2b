import { useMemo } from 'react'
import { inOrder, type Journey, type Lane, type LaneRole } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useMap } from './MapContext.ts'

/** What of the lanes is out of sight, for a map that runs down and has no rows to leave out. */
export interface AwayLanes {
  /** The lanes that are hidden or folded. */
  readonly lanes: ReadonlySet<string>
  /** The roles that no other lane shows. */
  readonly roles: ReadonlySet<LaneRole>
}

const selectLanes = (journey: Journey): readonly Lane[] => inOrder(journey, 'lane')

/** The lanes of which nothing is drawn in a map that runs down. What has no lane at all is drawn: nobody has hidden it. */
export const useAwayLanes = (): AwayLanes => {
  const { hiddenLanes, foldedLanes } = useMap().show
  const lanes = useJourney(selectLanes)
  return useMemo(() => {
    const isAway = ({ id }: Lane): boolean => hiddenLanes.has(id) || foldedLanes.has(id)
    const away = lanes.filter(isAway)
    const shown = new Set(lanes.filter((lane) => !isAway(lane)).map(({ role }) => role))
    return {
      lanes: new Set(away.map(({ id }) => id)),
      roles: new Set(away.map(({ role }) => role).filter((role) => !shown.has(role))),
    }
  }, [lanes, hiddenLanes, foldedLanes])
}
