import type { Barrier } from '../model/barrier.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { remembered } from '../model/remembered.ts'
import { solutionStatuses, type Solution, type SolutionStatus } from '../model/solution.ts'
import type { Table } from '../model/table.ts'
import { answersBy } from './answersBy.ts'
import { recordsAlong } from './recordsAlong.ts'

/** A barrier or question for which there is a solution. */
export interface Covered {
  readonly at: RecordRef
  /** How far the furthest of its solutions is; absent where none says. Dropped ones do not count. */
  readonly furthest?: Exclude<SolutionStatus, 'dropped'>
  /** The solutions that are not dropped. */
  readonly from: readonly RecordRef[]
}

/** A barrier or question without one. */
export interface Uncovered {
  readonly at: RecordRef
  /** Severity × frequency of a barrier, 0 … 1; absent where either is unknown, and for questions. */
  readonly harm?: number
  /** Solutions that were dropped. */
  readonly from: readonly RecordRef[]
}

/** How many of the barriers, or of the questions, have a solution. */
export interface CoverageOf {
  readonly total: number
  /** Covered ÷ total, 0 … 1; absent where there is nothing to cover. */
  readonly share?: number
  /** In the order of the journey. */
  readonly covered: readonly Covered[]
  /** Worst first, then those of unknown harm; equals in the order of the journey. */
  readonly uncovered: readonly Uncovered[]
}

/** What the solutions of a journey are there for, and what they leave. */
export interface SolutionCoverage {
  readonly barriers: CoverageOf
  readonly questions: CoverageOf
  /** Σ severity × frequency of the covered barriers ÷ that of all, 0 … 1; absent where it is known of none, or all 0. */
  readonly weightedShare?: number
  /** Barriers of known severity and frequency ÷ all barriers, 0 … 1; 0 without barriers. */
  readonly coverage: number
}

const isDropped = ({ status }: Solution): boolean => status === 'dropped'

/** What solutions are linked to each barrier and question. */
const solutionsFor = remembered((solutions: Table<Solution>): ReadonlyMap<string, readonly Solution[]> => {
  const byTarget = new Map<string, Solution[]>()
  for (const solution of Object.values(solutions)) {
    for (const id of [...(solution.barriers ?? []), ...(solution.questions ?? [])]) {
      const linked = byTarget.get(id)
      if (linked) linked.push(solution)
      else byTarget.set(id, [solution])
    }
  }
  return byTarget
})

const refs = (solutions: readonly Solution[]): readonly RecordRef[] =>
  solutions.map(({ id }) => ({ kind: 'solution', id }))

const furthestOf = (solutions: readonly Solution[]): Pick<Covered, 'furthest'> => {
  const furthest = solutionStatuses.findLast(
    (status) => status !== 'dropped' && solutions.some((solution) => solution.status === status),
  )
  return furthest === undefined || furthest === 'dropped' ? {} : { furthest }
}

interface Target {
  readonly at: RecordRef
  readonly harm?: number
}

const coverageOf = (journey: Journey, targets: readonly Target[]): CoverageOf => {
  const covered: Covered[] = []
  const uncovered: Uncovered[] = []
  for (const target of targets) {
    const linked = solutionsFor(journey.solutions).get(target.at.id) ?? []
    const alive = linked.filter((solution) => !isDropped(solution))
    if (alive.length > 0) covered.push({ at: target.at, ...furthestOf(alive), from: refs(alive) })
    else uncovered.push({ ...target, from: refs(linked) })
  }
  return {
    total: targets.length,
    ...(targets.length > 0 && { share: covered.length / targets.length }),
    covered,
    uncovered: uncovered.sort((a, b) => (b.harm ?? -1) - (a.harm ?? -1)),
  }
}

const targetOf = ({ id, severity, frequency }: Barrier): Target => ({
  at: { kind: 'barrier', id },
  ...(severity !== undefined && frequency !== undefined && { harm: severity * frequency }),
})

const sumOf = (harms: readonly (number | undefined)[]): number =>
  harms.reduce<number>((sum, harm) => sum + (harm ?? 0), 0)

const compute = (journey: Journey): SolutionCoverage => {
  const targets = recordsAlong(journey, 'barrier').map(targetOf)
  const barriers = coverageOf(journey, targets)
  const questions = recordsAlong(journey, 'note').filter(({ type }) => type === 'question')
  const known = targets.filter(({ harm }) => harm !== undefined)
  const all = sumOf(known.map(({ harm }) => harm))
  const left = sumOf(barriers.uncovered.map(({ harm }) => harm))
  return {
    barriers,
    questions: coverageOf(
      journey,
      questions.map(({ id }) => ({ at: { kind: 'note', id } })),
    ),
    ...(all > 0 && { weightedShare: 1 - left / all }),
    coverage: known.length / Math.max(1, targets.length),
  }
}

const answers = answersBy<SolutionCoverage>(({ barriers, notes, solutions, stages, steps }) => [
  barriers,
  notes,
  solutions,
  stages,
  steps,
])

/**
 * Which barriers and questions have a solution and how far it is, which have none, worst first, and what share is
 * covered: counted, and weighted by severity × frequency. A dropped solution covers nothing. The identical object as
 * long as what it reads is the same.
 */
export const solutionCoverage = (journey: Journey): SolutionCoverage => answers(journey, '', () => compute(journey))
