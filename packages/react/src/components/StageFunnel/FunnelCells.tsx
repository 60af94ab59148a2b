import type { ReactElement, ReactNode } from 'react'
import type { FunnelExit, FunnelPlace } from '@journeykit/core'
import { useRecord } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { FunnelBar } from './FunnelBar.tsx'

interface Props {
  readonly place: FunnelPlace
}

const Unknown = ({ children }: { readonly children: string }): ReactElement => (
  <span className="jk-unknown-value">
    <Spoken>{children}</Spoken>
  </span>
)

/** A remark of its own line, under a figure. */
const Remark = ({
  warm = false,
  children,
}: {
  readonly warm?: boolean
  readonly children: ReactNode
}): ReactElement => <small data-warm={warm ? true : undefined}>{children}</small>

/** How many get here: the bar, the count, the share of the start. */
export const Reached = ({ place: { count, reach, dropOff, joined } }: Props): ReactElement => {
  const { words } = useReport()
  const share = reach === undefined ? undefined : words.percent(reach)
  return (
    <>
      <FunnelBar reach={reach} dropOff={dropOff} />
      <span className="jk-funnel-figures">
        {count === undefined ? <Unknown>{words.notCounted}</Unknown> : <b>{words.number(count)}</b>}
        {share !== undefined && (
          <Remark>
            <Spoken>{count === undefined && reach !== 1 ? words.ofStartByExits(share) : words.ofStart(share)}</Spoken>
          </Remark>
        )}
      </span>
      {joined !== undefined && (
        <Remark>
          <Spoken>{words.joined(words.number(joined))}</Spoken>
        </Remark>
      )}
    </>
  )
}

/** One exit: where to, to whom, how many. */
const ExitLine = ({ exit }: { readonly exit: FunnelExit }): ReactElement => {
  const { words } = useReport()
  const title = useRecord('exit', exit.exit)?.title
  const [count, share] = [exit.count, exit.share]
  const figures = words.exitFigures(
    count === undefined ? undefined : words.number(count),
    share === undefined ? undefined : words.percent(share),
  )
  return (
    <li>
      <span>
        <Spoken>{words.exitDestination[exit.to]}</Spoken>
        {title !== undefined && (
          <>
            {': '}
            <UserText>{title}</UserText>
          </>
        )}
      </span>
      <span className="jk-funnel-exit-figures" data-unknown={share === undefined ? true : undefined}>
        <Spoken>{figures}</Spoken>
      </span>
    </li>
  )
}

const GoNoFurther = ({ place: { dropOff, lost, ...place } }: Props): ReactElement => {
  const { words } = useReport()
  const atLeast = place.atLeast === true
  if (dropOff === undefined) return <Unknown>{words.notCounted}</Unknown>
  if (dropOff === 0 && !atLeast) return <Spoken>{words.nobodyLeaves}</Spoken>
  const customers = lost === undefined ? undefined : words.number(lost)
  return <Spoken>{words.goNoFurther(customers, words.percent(dropOff), atLeast)}</Spoken>
}

/** How many go no further, and where they go instead. */
export const Leaving = ({ place }: Props): ReactElement => {
  const { words } = useReport()
  const { exits, untold } = place
  const open = untold !== undefined && untold > 0 && untold !== place.lost
  return (
    <>
      <GoNoFurther place={place} />
      {(exits.length > 0 || open) && (
        <ul className="jk-funnel-exits">
          {exits.map((exit) => (
            <ExitLine key={exit.exit} exit={exit} />
          ))}
          {open && (
            <li className="jk-unknown-value">
              <Spoken>{words.untold(words.number(untold))}</Spoken>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

/** How long it takes, and how long it should. */
export const Taking = ({ place: { time } }: Props): ReactElement => {
  const { words } = useReport()
  const { expected, actual, overrun } = time
  if (!actual && !expected) return <Unknown>{words.notTimed}</Unknown>
  return (
    <>
      {actual ? <Spoken>{words.timeFrame(actual)}</Spoken> : <Unknown>{words.notTimed}</Unknown>}
      {expected && (
        <Remark>
          <Spoken>{words.expectedTime(words.timeFrame(expected))}</Spoken>
        </Remark>
      )}
      {overrun !== undefined && overrun > 0 && (
        <Remark warm>
          ▲ <Spoken>{words.overrun(words.percent(Math.round(overrun * 100) / 100))}</Spoken>
        </Remark>
      )}
    </>
  )
}

/** How much of the time is spent doing, and how much waiting. */
export const Waiting = ({ place: { time } }: Props): ReactElement => {
  const { words } = useReport()
  const { working, waiting, waitingShare } = time
  if (working === undefined && waiting === undefined) return <Unknown>{words.notTimed}</Unknown>
  return (
    <>
      {working !== undefined && <Spoken>{words.workingTime(words.duration(working))}</Spoken>}
      {working !== undefined && waiting !== undefined && <br />}
      {waiting !== undefined && <Spoken>{words.waitingTime(words.duration(waiting))}</Spoken>}
      {waitingShare !== undefined && (
        <Remark>
          <Spoken>{words.waitingShare(words.percent(waitingShare))}</Spoken>
        </Remark>
      )}
    </>
  )
}
