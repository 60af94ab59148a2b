import { durationSeconds, type Duration } from '../../model/duration.ts'
import { typicalSeconds, type TimeFrame } from '../../model/timeFrame.ts'
import type { Stage } from '../../model/stage.ts'
import { asShare } from '../bottleneck/share.ts'

/** How long a place takes, as far as it is stated of the place itself. */
export interface FunnelTime {
  readonly expected?: TimeFrame
  readonly actual?: TimeFrame
  /** The middle of the actual time ÷ the longest expected − 1, 0 where within it; absent where either is not known. */
  readonly overrun?: number
  /** What really is spent doing, and waiting. */
  readonly working?: Duration
  readonly waiting?: Duration
  /** Waiting ÷ (waiting + doing), 0 … 1; absent where either is not known, or both are no time at all. */
  readonly waitingShare?: number
}

type Timed = Pick<Stage, 'expected' | 'actual' | 'working' | 'waiting'>

// A time frame without an end (“from two months”) cannot be overrun, and a target of no time at all has no share.
const overrunOf = ({ expected, actual }: Timed): number | undefined => {
  if (expected?.max === undefined || actual === undefined) return undefined
  const [longest, typical] = [durationSeconds(expected.max), typicalSeconds(actual)]
  return longest > 0 ? Math.max(0, typical / longest - 1) : undefined
}

const waitingShareOf = (working: Duration, waiting: Duration): number | undefined => {
  const [doing, idle] = [durationSeconds(working), durationSeconds(waiting)]
  return doing + idle > 0 ? asShare(idle / (doing + idle)) : undefined
}

/** The times of a stage or a step. Those of steps are not added up to those of their stage: between them may lie more. */
export const funnelTime = (timed: Timed): FunnelTime => {
  const { expected, actual } = timed
  const [working, waiting] = [timed.working?.actual, timed.waiting?.actual]
  const overrun = overrunOf(timed)
  const share = working === undefined || waiting === undefined ? undefined : waitingShareOf(working, waiting)
  return {
    ...(expected && { expected }),
    ...(actual && { actual }),
    ...(overrun !== undefined && { overrun }),
    ...(working !== undefined && { working }),
    ...(waiting !== undefined && { waiting }),
    ...(share !== undefined && { waitingShare: share }),
  }
}
