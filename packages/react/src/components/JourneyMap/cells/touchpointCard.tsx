import type { ReactElement } from 'react'
import { durationSeconds, isolated, type ResponseTime } from '@journeykit/core'
import type { MapWords } from '../../../words/mapWords.ts'
import { ChannelIcon } from '../../ChannelIcon/ChannelIcon.tsx'
import type { MapLook } from '../MapLook.ts'
import { item, titleText } from '../parts.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'
import type { TouchpointOnChannel } from './touchpointsAt.ts'

const isLate = ({ median, target }: ResponseTime): boolean =>
  median !== undefined && target !== undefined && durationSeconds(median) > durationSeconds(target)

const responseText = (response: ResponseTime, words: MapWords): string => {
  const { median, target } = response
  const said = [
    median && words.responseTime(words.duration(median)),
    target && words.responseTarget(words.duration(target)),
  ].filter((part) => part !== undefined)
  return `${isLate(response) ? '▲ ' : ''}${isolated(said.join(' · '))}`
}

/** “social · we start”: where the contact happens, whether the channel is ours, and who starts it. */
const whereabouts = ({ touchpoint, channel }: TouchpointOnChannel, words: MapWords): string =>
  [
    channel?.title,
    channel && channel.ownership !== 'owned' ? words.channelOwnership[channel.ownership] : undefined,
    touchpoint.startedBy === 'company' ? words.weStart : undefined,
  ]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(' · ')

const usualContent = (shown: TouchpointOnChannel, cell: string, look: MapLook): ReactElement => {
  const { words, slots } = look
  const { touchpoint, channel, strength } = shown
  return (
    <>
      {slots.channelIcon ? slots.channelIcon(channel?.type) : <ChannelIcon type={channel?.type} />}
      {titleText(look, {
        record: { kind: 'touchpoint', id: touchpoint.id },
        field: 'title',
        text: touchpoint.title,
        cell,
      })}
      <small>
        {whereabouts(shown, words)}
        <EvidenceMark strength={strength} words={words} />
      </small>
      {touchpoint.response && (
        <small className={isLate(touchpoint.response) ? 'jk-late' : undefined}>
          {responseText(touchpoint.response, words)}
        </small>
      )}
    </>
  )
}

/** A touchpoint as a card: its channel's icon, its title, where it happens, how fast an answer comes. */
export const touchpointCard = (shown: TouchpointOnChannel, cell: string, look: MapLook): ReactElement => {
  const { touchpoint, channel, strength } = shown
  const usual = usualContent(shown, cell, look)
  const { renderTouchpoint } = look.slots
  return item(
    look,
    {
      record: { kind: 'touchpoint', id: touchpoint.id },
      cell,
      as: 'li',
      className: 'jk-card jk-touchpoint',
      dashed: channel?.ownership === 'independent',
    },
    renderTouchpoint ? renderTouchpoint({ touchpoint, channel, strength, usual }) : usual,
  )
}
