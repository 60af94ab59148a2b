import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { recordOf } from '../../model/records.ts'
import type { Solution } from '../../model/solution.ts'
import { atLeastOne } from '../bottleneck/share.ts'
import { concerns } from '../concerns.ts'
import { figure, leastEffort, missingFrom, stated } from './figures.ts'
import type { Judgement, PriorityTerm, Quarter } from './priority.ts'
import type { Thresholds } from './thresholds.ts'

/** The top of RICE's scale of impact: a barrier that stops everybody, removed. */
const massive = 3

const fromBarriers = (
  journey: Journey,
  { barriers = [] }: Solution,
  persona: Id<'persona'> | undefined,
): readonly PriorityTerm[] => {
  const removed = barriers
    .flatMap((id) => recordOf(journey, 'barrier', id) ?? [])
    .filter((barrier) => concerns(barrier, persona))
    .flatMap(({ id, severity, frequency }) =>
      severity === undefined || frequency === undefined ? [] : [{ id, harm: severity * frequency }],
    )
  if (removed.length === 0) return []
  const value = massive * atLeastOne(removed.map(({ harm }) => harm))
  return [{ name: 'value', value, from: removed.map(({ id }) => ({ kind: 'barrier', id })) }]
}

const valueOf = (journey: Journey, solution: Solution, persona: Id<'persona'> | undefined): readonly PriorityTerm[] => {
  const [impact] = stated(solution, 'impact')
  return impact ? [{ ...impact, name: 'value' }] : fromBarriers(journey, solution, persona)
}

const quarterOf = (value: number, effort: number, lines: Thresholds): Quarter => {
  if (value >= lines.value) return effort > lines.effort ? 'big-bet' : 'quick-win'
  return effort > lines.effort ? 'time-sink' : 'maybe'
}

/**
 * Value against effort: the quarter by the two lines, and value ÷ effort (half a person-month at least) for the order.
 * Value is the stated impact, 0 … 3; without one, 3 × the share held up by at least one of the barriers that it
 * removes, 3 × (1 − ∏(1 − severity × frequency)). With a persona, only by the barriers that this persona meets.
 */
export const valueEffort = (
  journey: Journey,
  solution: Solution,
  lines: Thresholds,
  persona?: Id<'persona'>,
): Judgement => {
  const terms = [...valueOf(journey, solution, persona), ...stated(solution, 'effort')]
  const missing = missingFrom(terms, ['value', 'effort'])
  if (missing.length > 0) return { terms, missing }
  const [value, effort] = [figure(terms, 'value'), figure(terms, 'effort')]
  return { score: value / Math.max(leastEffort, effort), terms, missing, quarter: quarterOf(value, effort, lines) }
}
