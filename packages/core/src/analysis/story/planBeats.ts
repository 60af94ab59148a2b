import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import type { Solution, SolutionStatus } from '../../model/solution.ts'
import { concerns } from '../concerns.ts'
import { recordsAlong } from '../recordsAlong.ts'
import { solutionCoverage } from '../solutionCoverage.ts'
import type { Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'

/** At most so many are named in one sentence. */
const most = 5

// What is furthest first; what was given up last. Undefined: nobody has said how far it is.
const statuses: readonly (SolutionStatus | undefined)[] = ['done', 'doing', 'planned', 'idea', undefined, 'dropped']

/** For a persona: what removes a barrier or answers a question of theirs, or is linked to none. */
const isFor = (journey: Journey, { barriers = [], questions = [] }: Solution, asked: Asked): boolean => {
  const targets = [
    ...barriers.flatMap((id) => recordOf(journey, 'barrier', id) ?? []),
    ...questions.flatMap((id) => recordOf(journey, 'note', id) ?? []),
  ]
  return targets.length === 0 || targets.some((target) => concerns(target, asked))
}

const refs = (kind: RecordRef['kind'], ids: readonly string[]): readonly RecordRef[] => ids.map((id) => ({ kind, id }))

const solutionBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const all = recordsAlong(journey, 'solution').filter((solution) => isFor(journey, solution, asked))
  return statuses.flatMap((status): readonly StoryBeat[] => {
    const ids = all.filter((solution) => solution.status === status).map(({ id }) => id)
    if (ids.length === 0) return []
    const named = ids.slice(0, most)
    const more = ids.length - named.length
    return [{ tells: 'solutions', ...(status && { status }), solutions: named, more, from: refs('solution', ids) }]
  })
}

/** What is being done, by how far it is, and what nothing is done against. */
export const planBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const { barriers, questions } = solutionCoverage(journey)
  const untreated = barriers.uncovered.flatMap(({ at: { id } }) => {
    const barrier = recordOf(journey, 'barrier', id)
    return barrier && concerns(barrier, asked) ? [id] : []
  })
  const unanswered = questions.uncovered.flatMap(({ at: { id } }) => {
    const note = recordOf(journey, 'note', id)
    return note && concerns(note, asked) ? [id] : []
  })
  const solutions = solutionBeats(journey, asked)
  const rest = (ids: readonly string[]): number => Math.max(0, ids.length - most)
  return [
    ...solutions,
    ...(solutions.length === 0 && columnsOf(journey).length > 0 ? [{ tells: 'noSolutions', from: [] } as const] : []),
    ...(untreated.length > 0
      ? [
          {
            tells: 'untreated',
            barriers: untreated.slice(0, most),
            more: rest(untreated),
            from: refs('barrier', untreated),
          } as const,
        ]
      : []),
    ...(unanswered.length > 0
      ? [
          {
            tells: 'unanswered',
            questions: unanswered.slice(0, most),
            more: rest(unanswered),
            from: refs('note', unanswered),
          } as const,
        ]
      : []),
  ]
}
