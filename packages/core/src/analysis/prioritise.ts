import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { Solution } from '../model/solution.ts'
import { answersBy } from './answersBy.ts'
import type { Judgement, PriorityMethod } from './priority/priority.ts'
import { rice } from './priority/rice.ts'
import { thresholdsFrom, type Thresholds } from './priority/thresholds.ts'
import { ulwick } from './priority/ulwick.ts'
import { valueEffort } from './priority/valueEffort.ts'
import { recordsAlong } from './recordsAlong.ts'

/** A formula of one's own: more is better; undefined where it lacks something. What is not a finite number counts as undefined. */
export type OwnFormula = (solution: Solution, journey: Journey) => number | undefined

/** How to put the solutions in an order; what each way can be told besides. */
export type PriorityOptions =
  | { readonly by?: 'value-effort'; readonly persona?: Id<'persona'>; readonly thresholds?: Partial<Thresholds> }
  | { readonly by: 'rice' }
  | { readonly by: 'ulwick'; readonly persona?: Id<'persona'> }
  | { readonly by: OwnFormula }

/** A solution with its place in the order, and why. */
export interface Priority extends Judgement {
  readonly solution: Id<'solution'>
  readonly score: number
  /** 1 for what to do first; the same for the same score. */
  readonly rank: number
}

/** A solution that cannot be ranked, and what is missing. */
export interface Unranked extends Judgement {
  readonly solution: Id<'solution'>
}

/** The solutions of a journey in the order in which to do them. */
export interface Priorities {
  readonly method: PriorityMethod
  /** Whose barriers or ratings; absent for everyone's. */
  readonly persona?: Id<'persona'>
  /** Where the lines between the quarters run; value against effort only. */
  readonly thresholds?: Thresholds
  /** First what to do first; those with the same score in the order of the journey. */
  readonly ranked: readonly Priority[]
  /** Those about which too little is known, in the order of the journey. */
  readonly unranked: readonly Unranked[]
  /** Done and dropped ones: there is nothing to decide. */
  readonly leftOut: readonly Id<'solution'>[]
  /** Ranked ÷ ranked and unranked, 0 … 1; 0 where there is nothing to rank. */
  readonly coverage: number
}

const isSettled = ({ status }: Solution): boolean => status === 'done' || status === 'dropped'

const ranksOf = (sorted: readonly Omit<Priority, 'rank'>[]): readonly Priority[] => {
  let rank = 0
  return sorted.map((one, i) => {
    if (one.score !== sorted[i - 1]?.score) rank = i + 1
    return { ...one, rank }
  })
}

const order = (journey: Journey, judge: (solution: Solution) => Judgement): Omit<Priorities, 'method'> => {
  const all = recordsAlong(journey, 'solution')
  const open = all.filter((solution) => !isSettled(solution))
  const judged = open.map((solution) => ({ solution: solution.id, ...judge(solution) }))
  const scored = judged.flatMap((one) => (one.score === undefined ? [] : [{ ...one, score: one.score }]))
  return {
    ranked: ranksOf(scored.sort((a, b) => b.score - a.score)),
    unranked: judged.filter(({ score }) => score === undefined),
    leftOut: all.filter(isSettled).map(({ id }) => id),
    coverage: scored.length / Math.max(1, open.length),
  }
}

const byFormula =
  (journey: Journey, formula: OwnFormula) =>
  (solution: Solution): Judgement => {
    const score = formula(solution, journey)
    if (score === undefined || !Number.isFinite(score)) return { terms: [], missing: ['score'] }
    return {
      score,
      terms: [{ name: 'score', value: score, from: [{ kind: 'solution', id: solution.id }] }],
      missing: [],
    }
  }

const compute = (journey: Journey, options: PriorityOptions): Priorities => {
  const { by = 'value-effort' } = options
  if (typeof by === 'function') return { method: 'own', ...order(journey, byFormula(journey, by)) }
  if (by === 'rice') return { method: by, ...order(journey, rice) }
  const persona = 'persona' in options ? options.persona : undefined
  const whose = persona === undefined ? {} : { persona }
  if (by === 'ulwick') return { method: by, ...whose, ...order(journey, (solution) => ulwick(solution, persona)) }
  const lines = thresholdsFrom('thresholds' in options ? options.thresholds : undefined)
  const judge = (solution: Solution): Judgement => valueEffort(journey, solution, lines, persona)
  return { method: by, ...whose, thresholds: lines, ...order(journey, judge) }
}

const answers = answersBy<Priorities>(({ solutions, barriers, stages, steps }) => [solutions, barriers, stages, steps])

/**
 * The solutions in the order in which to do them: by value against effort with its four quarters (the usual), RICE,
 * Ulwick's opportunity, or a formula of one's own. A solution of which a figure is unknown is not ranked but listed
 * with what is missing; nothing unknown is taken for zero. The identical object as long as what it reads is the same,
 * except for own formulas, which may read anything. The formulas are in docs/formulas.md.
 * @throws ThresholdError for a line between the quarters that is negative or not finite.
 */
export const prioritise = (journey: Journey, options: PriorityOptions = {}): Priorities => {
  if (typeof options.by === 'function') return compute(journey, options)
  return answers(journey, JSON.stringify(options), () => compute(journey, options))
}
