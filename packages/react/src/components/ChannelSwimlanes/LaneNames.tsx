import type { ReactElement } from 'react'
import { ChannelIcon } from '../ChannelIcon/ChannelIcon.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'
import type { Lane } from './lane.ts'
import type { Route } from './route.ts'

const LaneName = ({ lane, used }: { readonly lane: Lane; readonly used: boolean }): ReactElement => {
  const { words } = useView()
  const title = lane === 'unknown' ? words.channelUnknown : <UserText>{lane.title}</UserText>
  const hints = lane === 'unknown' || lane.ownership === 'owned' ? [] : [words.channelOwnership[lane.ownership]]
  return (
    <div className="jk-lane-name" data-used={used}>
      <ChannelIcon type={lane === 'unknown' ? undefined : lane.type} />
      <span>
        <span className="jk-lane-title">{title}</span>
        {[...hints, ...(used ? [] : [words.channelUnused])].map((hint) => (
          <small key={hint}>{hint}</small>
        ))}
      </span>
    </div>
  )
}

/** The names of the lanes: icon, name, and whether the channel is ours. */
export const LaneNames = ({ lanes, path }: Pick<Route, 'lanes' | 'path'>): ReactElement => (
  <div className="jk-lane-names">
    {lanes.map((lane) =>
      lane === 'unknown' ? (
        <LaneName key={lane} lane={lane} used />
      ) : (
        <LaneName key={lane.id} lane={lane} used={path.channels.includes(lane.id)} />
      ),
    )}
  </div>
)
