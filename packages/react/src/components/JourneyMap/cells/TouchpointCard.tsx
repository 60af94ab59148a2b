import { Fragment, memo, type ReactElement, type NamedExoticComponent } from 'react'
import { durationSeconds, editTouchpoint, type ResponseTime, type Touchpoint } from '@journeykit/core'
import { useRecord } from '../../../binding/useRecord.ts'
import type { MapWords } from '../../../words/mapWords.ts'
import { ChannelIcon } from '../../ChannelIcon/ChannelIcon.tsx'
import { EditableText } from '../../EditableText/EditableText.tsx'
import { useMap } from '../MapContext.ts'
import { useDispatch } from '../useDispatch.ts'
import { Card } from './Card.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'

const responseText = ({ actual, target }: ResponseTime, words: MapWords): string =>
  [actual && words.responseTime(words.duration(actual)), target && words.responseTarget(words.duration(target))]
    .filter(Boolean)
    .join(' · ')

const isLate = ({ actual, target }: ResponseTime): boolean =>
  actual !== undefined && target !== undefined && durationSeconds(actual) > durationSeconds(target)

const Response = ({ response }: { readonly response: ResponseTime }): ReactElement => {
  const { words } = useMap()
  return (
    <small className={isLate(response) ? 'jk-late' : undefined}>
      {isLate(response) && <span aria-hidden="true">▲ </span>}
      <bdi>{responseText(response, words)}</bdi>
    </small>
  )
}

/** “social · we start”: where the contact happens, whether the channel is ours, and who starts it. */
const Whereabouts = ({ touchpoint }: { readonly touchpoint: Touchpoint }): ReactElement => {
  const channel = useRecord('channel', touchpoint.channel ?? '')
  const { words, contentLanguage } = useMap()
  const remarks = [
    ...(channel && channel.ownership !== 'owned' ? [words.channelOwnership[channel.ownership]] : []),
    ...(touchpoint.startedBy === 'company' ? [words.weStart] : []),
  ]
  return (
    <small>
      {channel && <bdi lang={contentLanguage}>{channel.title}</bdi>}
      {remarks.map((remark) => (
        <Fragment key={remark}>
          {channel || remark !== remarks[0] ? ' · ' : ''}
          <bdi>{remark}</bdi>
        </Fragment>
      ))}
      <EvidenceMark evidence={touchpoint.evidence} />
    </small>
  )
}

export interface TouchpointCardProps {
  readonly id: string
  /** The cell that it stands in. */
  readonly cell: string
}

const TouchpointCardPlain = ({ id, cell }: TouchpointCardProps): ReactElement | null => {
  const touchpoint = useRecord('touchpoint', id)
  const channel = useRecord('channel', touchpoint?.channel ?? '')
  const dispatch = useDispatch()
  if (!touchpoint) return null
  return (
    <Card of="touchpoint" dashed={channel?.ownership === 'independent'}>
      <ChannelIcon type={channel?.type} />
      <EditableText
        name={`touchpoint ${id}`}
        cell={cell}
        text={touchpoint.title}
        onKeep={(title) => dispatch(editTouchpoint({ id, changes: { title } }))}
      />
      <Whereabouts touchpoint={touchpoint} />
      {touchpoint.response && <Response response={touchpoint.response} />}
    </Card>
  )
}

export const TouchpointCard: NamedExoticComponent<TouchpointCardProps> = memo(TouchpointCardPlain)
