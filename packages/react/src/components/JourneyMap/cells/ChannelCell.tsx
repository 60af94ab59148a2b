import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import { inOrder, recordsAt, type Channel, type Journey } from '@journeykit/core'
import { sameList, useJourney } from '../../../binding/useJourney.ts'
import { ChannelIcon } from '../../ChannelIcon/ChannelIcon.tsx'
import { useMap } from '../MapContext.ts'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

const ChannelCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { words } = useMap()
  const select = useCallback(
    (journey: Journey): readonly Channel[] => {
      const used = new Set(
        column.places.flatMap((place) => recordsAt(journey, 'touchpoint', place).map(({ channel }) => channel)),
      )
      return inOrder(journey, 'channel').filter(({ id }) => used.has(id))
    },
    [column.places],
  )
  const channels = useJourney(select, sameList)
  return (
    <LaneCell lane={lane} column={column}>
      {channels.map(({ id, title, type, medium, ownership }) => (
        <p key={id} className="jk-channel">
          <ChannelIcon type={type} />
          <bdi>{title}</bdi>
          <small>
            {words.channelMedium[medium]} · {words.channelOwnership[ownership]}
          </small>
        </p>
      ))}
    </LaneCell>
  )
}

/** The channels that a step's touchpoints are on. */
export const ChannelCell: NamedExoticComponent<LaneCellProps> = memo(ChannelCellPlain)
