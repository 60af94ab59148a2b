import { fourCs, type FourC } from '../model/fourC.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { answersBy } from './answersBy.ts'
import { recordsAlong } from './recordsAlong.ts'
import { solutionCoverage } from './solutionCoverage.ts'

/** What can bear one of the four Cs. */
export type FourCKind = 'touchpoint' | 'barrier' | 'solution'

/** What the journey holds for one of the four Cs. A record with several stands under each. */
export interface FourCPart {
  readonly fourC: FourC
  /** In the order of the journey. */
  readonly touchpoints: readonly RecordRef[]
  readonly barriers: readonly RecordRef[]
  /** Those that are not dropped. */
  readonly solutions: readonly RecordRef[]
  /** There are barriers, but no solution is about it and none removes one of them. */
  readonly unsolved: boolean
}

/** The journey through the lens of the four Cs (Lauterborn, 1990). */
export interface FourCLens {
  /** All four, in their usual order. */
  readonly parts: readonly FourCPart[]
  /** What bears no mark; how many of each kind. */
  readonly unmarked: Readonly<Record<FourCKind, number>>
  /** Marked touchpoints, barriers and solutions ÷ all of them, 0 … 1; 0 without any. */
  readonly coverage: number
}

interface Marked {
  readonly ref: RecordRef
  readonly kind: FourCKind
  readonly fourC: readonly FourC[]
}

const markedIn = (journey: Journey, kind: FourCKind): readonly Marked[] =>
  recordsAlong(journey, kind)
    .filter((record) => !('status' in record) || record.status !== 'dropped')
    .map(({ id, fourC = [] }) => ({ ref: { kind, id }, kind, fourC }))

const partOf = (fourC: FourC, all: readonly Marked[], solved: ReadonlySet<string>): FourCPart => {
  const of = (kind: FourCKind): readonly RecordRef[] =>
    all.filter((one) => one.kind === kind && one.fourC.includes(fourC)).map(({ ref }) => ref)
  const [barriers, solutions] = [of('barrier'), of('solution')]
  const unsolved = barriers.length > 0 && solutions.length === 0 && !barriers.some(({ id }) => solved.has(id))
  return { fourC, touchpoints: of('touchpoint'), barriers, solutions, unsolved }
}

const compute = (journey: Journey): FourCLens => {
  const all = (['touchpoint', 'barrier', 'solution'] as const).flatMap((kind) => markedIn(journey, kind))
  const solved = new Set(solutionCoverage(journey).barriers.covered.map(({ at }) => at.id))
  const unmarked = all.filter(({ fourC }) => fourC.length === 0)
  const count = (kind: FourCKind): number => unmarked.filter((one) => one.kind === kind).length
  return {
    parts: fourCs.map((fourC) => partOf(fourC, all, solved)),
    unmarked: { touchpoint: count('touchpoint'), barrier: count('barrier'), solution: count('solution') },
    coverage: all.length === 0 ? 0 : 1 - unmarked.length / all.length,
  }
}

const answers = answersBy<FourCLens>((journey) => [journey.touchpoints, solutionCoverage(journey)])

/**
 * What the journey holds for cost, convenience, value and communication, which of them has barriers but no solution,
 * and how much bears no mark. The identical object as long as what it reads is the same.
 */
export const fourCLens = (journey: Journey): FourCLens => answers(journey, '', () => compute(journey))
