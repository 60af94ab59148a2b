import type { ReactElement } from 'react'
import { inOrder, recordsAt, type Channel } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import { ChannelIcon } from '../../ChannelIcon/ChannelIcon.tsx'
import type { MapLook } from '../MapLook.ts'
import { item, titleText } from '../parts.tsx'
import { cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'

const channelLine = (channel: Channel, cell: string, look: MapLook): ReactElement => {
  const { words, slots } = look
  const { type, title, medium, ownership } = channel
  const record = { kind: 'channel', id: channel.id } as const
  const usual = (
    <>
      {slots.channelIcon ? slots.channelIcon(type) : <ChannelIcon type={type} />}
      {titleText(look, { record, field: 'title', text: title, cell })}
      <small>
        {words.channelMedium[medium]} · {words.channelOwnership[ownership]}
      </small>
    </>
  )
  return item(
    look,
    { record, cell, as: 'p', className: 'jk-channel' },
    slots.renderChannel ? slots.renderChannel({ channel, usual }) : usual,
  )
}

/** The channels that a step's touchpoints are on. */
export const channelCell: LaneCellDrawing<readonly Channel[]> = {
  cell: cellName,
  select(journey, { column: { places } }) {
    const used = new Set(places.flatMap((place) => recordsAt(journey, 'touchpoint', place).map((at) => at.channel)))
    return inOrder(journey, 'channel').filter(({ id }) => used.has(id))
  },
  same: sameList,
  draw: (channels, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      channels.map((channel) => channelLine(channel, cellName(props), look)),
    ),
}
