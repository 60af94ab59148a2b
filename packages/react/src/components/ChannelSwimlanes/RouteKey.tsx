import type { ReactElement } from 'react'
import { channelOwnerships, type Initiator } from '@journeykit/core'
import { useView } from '../View/ViewContext.ts'
import type { Route } from './route.ts'
import { StopMark, SwitchMark } from './StopMark.tsx'

const KeyMark = ({ children }: { readonly children: ReactElement }): ReactElement => (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    {children}
  </svg>
)

const initiatorsOf = ({ stops }: Route): readonly (Initiator | undefined)[] =>
  (['company', 'customer', undefined] as const).filter((who) =>
    stops.some(({ touchpoint }) => touchpoint.startedBy === who),
  )

/** What the marks of this route mean. Only those that are there. */
export const RouteKey = ({ route }: { readonly route: Route }): ReactElement => {
  const { words } = useView()
  const foreign = channelOwnerships.filter(
    (ownership) =>
      ownership !== 'owned' && route.lanes.some((lane) => lane !== 'unknown' && lane.ownership === ownership),
  )
  return (
    <ul className="jk-route-key" aria-label={words.legend}>
      {initiatorsOf(route).map((who) => (
        <li key={who ?? 'unknown'}>
          <KeyMark>
            <StopMark startedBy={who} />
          </KeyMark>
          {who === undefined ? words.initiatorUnknown : words.initiator[who]}
        </li>
      ))}
      {route.path.switches.length > 0 && (
        <li>
          <KeyMark>
            <SwitchMark />
          </KeyMark>
          {words.channelSwitch}
        </li>
      )}
      {foreign.map((ownership) => (
        <li key={ownership}>
          <svg width="26" height="16" viewBox="0 -8 26 16" aria-hidden="true">
            <path className="jk-lane-line" data-ownership={ownership} d="M0 0H26" />
          </svg>
          {words.channelOwnership[ownership]}
        </li>
      ))}
    </ul>
  )
}
