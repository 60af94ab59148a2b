import { useCallback, type ReactElement } from 'react'
import { recordsAt, type Activity, type Actor, type Column, type Journey, type Touchpoint } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord, useRecordsAt } from '../../binding/useRecord.ts'
import { ChannelIcon } from '../ChannelIcon/ChannelIcon.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

/** Who answers for it: the person or team, and the department where that is another name. */
const Answers = ({
  record: { owner, department },
  actor,
}: {
  readonly record: Pick<Activity, 'owner' | 'department'>
  readonly actor?: Actor | undefined
}): ReactElement | null => {
  const { words } = useReport()
  const names = [...new Set([owner, department].flatMap((name) => name ?? []))]
  const acts = actor !== undefined && actor !== 'customer'
  if (names.length === 0 && !acts) return null
  return (
    <small>
      {acts && <Spoken>{words.actor[actor]}</Spoken>}
      {names.map((name, i) => (
        <span key={name}>
          {(acts || i > 0) && ' · '}
          <UserText>{name}</UserText>
        </span>
      ))}
    </small>
  )
}

const Met = ({ touchpoint }: { readonly touchpoint: Touchpoint }): ReactElement => {
  const channel = useRecord('channel', touchpoint.channel ?? '')
  return (
    <li
      className="jk-bp-met"
      data-independent={channel?.ownership === 'independent' ? true : undefined}
      data-record={recordName({ kind: 'touchpoint', id: touchpoint.id })}
    >
      <ChannelIcon type={channel?.type} />
      <UserText>{touchpoint.title}</UserText>
      {channel && (
        <small>
          <UserText>{channel.title}</UserText>
        </small>
      )}
    </li>
  )
}

/** What the customer meets in a column: its touchpoints, each with its channel. */
export const EvidenceCell = ({ column: { places, firstOfStage } }: { readonly column: Column }): ReactElement => {
  const touchpoints = useRecordsAt('touchpoint', places)
  return (
    <td data-first={firstOfStage ? true : undefined}>
      {touchpoints.length > 0 && (
        <ul>
          {touchpoints.map((touchpoint) => (
            <Met key={touchpoint.id} touchpoint={touchpoint} />
          ))}
        </ul>
      )}
    </td>
  )
}

/** What is done in a lane at these places, in order. */
const useActivities = (lane: string, places: Column['places']): readonly Activity[] =>
  useJourney(
    useCallback(
      (journey: Journey) =>
        places.flatMap((place) => recordsAt(journey, 'activity', place)).filter((activity) => activity.lane === lane),
      [lane, places],
    ),
    sameList,
  )

export interface ActivityCellProps {
  readonly lane: string
  readonly column: Column
  /** True to say outright that nothing is described here. */
  readonly missing: boolean
}

/** What is done in one lane and column, each with who answers for it. */
export const ActivityCell = ({ lane, column, missing }: ActivityCellProps): ReactElement => {
  const { words } = useReport()
  const activities = useActivities(lane, column.places)
  return (
    <td data-first={column.firstOfStage ? true : undefined} data-missing={missing ? true : undefined}>
      {activities.length > 0 && (
        <ul>
          {activities.map((activity) => (
            <li key={activity.id}>
              <UserText>{activity.text}</UserText>
              <Answers record={activity} actor={activity.actor} />
            </li>
          ))}
        </ul>
      )}
      {missing && <Spoken>{words.nothingDescribed}</Spoken>}
    </td>
  )
}
