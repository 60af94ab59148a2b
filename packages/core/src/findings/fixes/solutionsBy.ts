import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { byOrder } from '../../model/order.ts'
import type { PlaceId } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'
import type { Solution } from '../../model/solution.ts'

type Groups = ReadonlyMap<string, readonly Solution[]>

// What was dropped removes and answers nothing any more.
const groupedBy = (subjectsOf: (solution: Solution) => readonly string[]): ((table: Journey['solutions']) => Groups) =>
  remembered((table) => {
    const groups = new Map<string, Solution[]>()
    for (const solution of Object.values(table).sort(byOrder)) {
      if (solution.status === 'dropped') continue
      for (const subject of subjectsOf(solution)) {
        const group = groups.get(subject)
        if (group) group.push(solution)
        else groups.set(subject, [solution])
      }
    }
    return groups
  })

const byBarrier = groupedBy(({ barriers = [] }) => barriers)
const byQuestion = groupedBy(({ questions = [] }) => questions)
const withoutBarrier = groupedBy(({ place, barriers = [] }) => (barriers.length === 0 ? [place] : []))
const withoutQuestion = groupedBy(({ place, questions = [] }) => (questions.length === 0 ? [place] : []))

/** The solutions that remove a barrier, dropped ones aside. */
export const solutionsOf = (journey: Journey, barrier: Id<'barrier'>): readonly Solution[] =>
  byBarrier(journey.solutions).get(barrier) ?? []

/** The solutions that answer a question, dropped ones aside. */
export const answersTo = (journey: Journey, question: Id<'note'>): readonly Solution[] =>
  byQuestion(journey.solutions).get(question) ?? []

/** The solutions at a place that remove no barrier, dropped ones aside, in order. */
export const removingNothing = (journey: Journey, place: PlaceId): readonly Solution[] =>
  withoutBarrier(journey.solutions).get(place) ?? []

/** The solutions at a place that answer no question, dropped ones aside, in order. */
export const answeringNothing = (journey: Journey, place: PlaceId): readonly Solution[] =>
  withoutQuestion(journey.solutions).get(place) ?? []

/** True where a solution that is done has removed the barrier. */
export const isRemoved = (journey: Journey, barrier: Id<'barrier'>): boolean =>
  solutionsOf(journey, barrier).some(({ status }) => status === 'done')
