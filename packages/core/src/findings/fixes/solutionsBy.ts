import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { remembered } from '../../model/remembered.ts'
import type { Solution } from '../../model/solution.ts'

type BySubject = ReadonlyMap<string, readonly Solution[]>

const grouped = (solutions: readonly Solution[], subjects: (solution: Solution) => readonly string[]): BySubject => {
  const groups = new Map<string, Solution[]>()
  for (const solution of solutions) {
    for (const subject of subjects(solution)) groups.set(subject, [...(groups.get(subject) ?? []), solution])
  }
  return groups
}

// What was dropped removes and answers nothing any more.
const standing = (table: Journey['solutions']): readonly Solution[] =>
  Object.values(table).filter(({ status }) => status !== 'dropped')

const byBarrier = remembered((table: Journey['solutions']) => grouped(standing(table), ({ barriers = [] }) => barriers))
const byQuestion = remembered((table: Journey['solutions']) =>
  grouped(standing(table), ({ questions = [] }) => questions),
)

/** The solutions that remove a barrier, dropped ones aside. */
export const solutionsOf = (journey: Journey, barrier: Id<'barrier'>): readonly Solution[] =>
  byBarrier(journey.solutions).get(barrier) ?? []

/** The solutions that answer a question, dropped ones aside. */
export const answersTo = (journey: Journey, question: Id<'note'>): readonly Solution[] =>
  byQuestion(journey.solutions).get(question) ?? []
