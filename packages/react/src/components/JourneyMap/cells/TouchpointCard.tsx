import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { durationSeconds, editTouchpoint, isolated, type ResponseTime, type Touchpoint } from '@journeykit/core'
import type { MapWords } from '../../../words/mapWords.ts'
import { ChannelIcon } from '../../ChannelIcon/ChannelIcon.tsx'
import { EditableText } from '../../EditableText/EditableText.tsx'
import { useMap } from '../MapContext.ts'
import { useDispatch } from '../useDispatch.ts'
import { Card } from './Card.tsx'
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

const EditableTitle = ({
  touchpoint,
  cell,
}: {
  readonly touchpoint: Touchpoint
  readonly cell: string
}): ReactElement => {
  const dispatch = useDispatch()
  const { id } = touchpoint
  return (
    <EditableText
      name={`touchpoint ${id}`}
      cell={cell}
      text={touchpoint.title}
      onKeep={(title) => dispatch(editTouchpoint({ id, changes: { title } }))}
    />
  )
}

export interface TouchpointCardProps extends TouchpointOnChannel {
  /** The cell that it stands in. */
  readonly cell: string
}

const TouchpointCardPlain = ({ cell, ...shown }: TouchpointCardProps): ReactElement => {
  const { words, editable, contentLanguage } = useMap()
  const { touchpoint, channel, strength } = shown
  return (
    <Card of="touchpoint" dashed={channel?.ownership === 'independent'}>
      <ChannelIcon type={channel?.type} />
      {editable ? (
        <EditableTitle touchpoint={touchpoint} cell={cell} />
      ) : (
        <bdi lang={contentLanguage}>{touchpoint.title}</bdi>
      )}
      <small>
        {whereabouts(shown, words)}
        <EvidenceMark strength={strength} words={words} />
      </small>
      {touchpoint.response && (
        <small className={isLate(touchpoint.response) ? 'jk-late' : undefined}>
          {responseText(touchpoint.response, words)}
        </small>
      )}
    </Card>
  )
}

/** A touchpoint as a card. It hears nothing itself: its cell hands it what it shows. */
export const TouchpointCard: NamedExoticComponent<TouchpointCardProps> = memo(TouchpointCardPlain)
