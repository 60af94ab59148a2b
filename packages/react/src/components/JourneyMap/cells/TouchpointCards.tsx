import { useCallback, type ReactElement } from 'react'
import type { Journey, PlaceId } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { TouchpointCard } from './TouchpointCard.tsx'
import { sameTouchpoints, touchpointsAt } from './touchpointsAt.ts'

export interface TouchpointCardsProps {
  readonly places: readonly PlaceId[]
  /** The cell that they stand in. */
  readonly cell: string
}

/** The touchpoints of some places as cards; nothing where there are none. */
export const TouchpointCards = ({ places, cell }: TouchpointCardsProps): ReactElement | null => {
  const select = useCallback((journey: Journey) => touchpointsAt(journey, places), [places])
  const touchpoints = useJourney(select, sameTouchpoints)
  if (touchpoints.length === 0) return null
  return (
    <ul className="jk-cards">
      {touchpoints.map(({ touchpoint, channel, strength }) => (
        <TouchpointCard key={touchpoint.id} touchpoint={touchpoint} channel={channel} strength={strength} cell={cell} />
      ))}
    </ul>
  )
}
