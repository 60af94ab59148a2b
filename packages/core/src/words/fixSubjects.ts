import type { Fix } from '../findings/fix.ts'
import type { Journey } from '../model/journey.ts'
import type { TimeFrame } from '../model/timeFrame.ts'
import { titleOf } from './titleOf.ts'

/** What the records of a fix are called, in turn; '' beyond the last. */
export const fixTitles = ({ at }: Fix, journey: Journey): ((i: number) => string) => {
  return (i) => {
    const ref = at[i]
    return ref ? titleOf(journey, ref) : ''
  }
}

/** The time frame that a fix would give a stage. */
export const newTimeFrame = ({ operations }: Fix): TimeFrame =>
  operations.flatMap((operation) => (operation.type === 'stage.edit' ? (operation.changes.expected ?? []) : []))[0] ??
  {}

/** The day of the next review that a fix would set; '' where it sets none. */
export const newReviewDay = ({ operations }: Fix): string =>
  operations.flatMap((operation) =>
    operation.type === 'journey.edit' ? (operation.changes.nextReview ?? []) : [],
  )[0] ?? ''
