import { columnsOf, recordsAt, type Journey, type Solution, type SolutionStatus } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'

// What is being done first, then what comes next; what nobody has decided on before what is over.
const turn: Readonly<Record<SolutionStatus | 'unknown', number>> = {
  doing: 0,
  planned: 1,
  idea: 2,
  unknown: 3,
  done: 4,
  dropped: 5,
}

const turnOf = ({ status }: Solution): number => turn[status ?? 'unknown']

/** Of equal standing the earlier due comes first; without a date, last. */
const byTurn = (a: Solution, b: Solution): number => {
  const difference = turnOf(a) - turnOf(b)
  if (difference !== 0 || a.due === b.due) return difference
  if (a.due === undefined || b.due === undefined) return a.due === undefined ? 1 : -1
  return a.due < b.due ? -1 : 1
}

const inPathOrder = (journey: Journey): readonly Solution[] =>
  columnsOf(journey).flatMap(({ places }) => places.flatMap((place) => recordsAt(journey, 'solution', place)))

const selectPlan = (journey: Journey): readonly Solution[] => [...inPathOrder(journey)].sort(byTurn)

/** All solutions as actions: under way, planned, ideas, done, dropped; among these by due date, then along the path. */
export const usePlan = (): readonly Solution[] => useJourney(selectPlan, sameList)

/** True where the day is past and the action is neither done nor dropped. */
export const isOverdue = ({ due, status }: Solution, today: string): boolean =>
  due !== undefined && due < today && status !== 'done' && status !== 'dropped'

/** True where something has come of it. */
export const isMoving = ({ status }: Solution): boolean => status === 'doing' || status === 'done'
