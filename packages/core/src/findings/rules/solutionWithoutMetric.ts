import { inOrder, recordsAt } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { Solution, SolutionStatus } from '../../model/solution.ts'
import { editSolution } from '../../operations/solutions/editSolution.ts'
import type { Fix } from '../fix.ts'
import type { JourneyRule } from '../rule.ts'

const actions: ReadonlySet<SolutionStatus | undefined> = new Set<SolutionStatus>(['planned', 'doing', 'done'])

// Enough to choose from, and the work stays small where hundreds of metrics stand at one place.
const choices = 3

const fixesOf = (journey: Journey, { id, place }: Solution): readonly Fix[] =>
  recordsAt(journey, 'metric', place)
    .slice(0, choices)
    .map((metric) => ({
      id: 'link-metric',
      at: [{ kind: 'metric', id: metric.id }],
      operations: [editSolution({ id, changes: { metric: metric.id } })],
    }))

/**
 * An action (a solution that is planned, being done or done) that names no metric which will tell whether it helped.
 * Ideas and dropped solutions need none, and of a solution without a status nobody knows whether it is an action.
 *
 * Severity: 0.4; 0.5 once it is done, for then its effect can no longer be told.
 *
 * Fix: `link-metric` names a metric that stands at the same place, of at most three.
 *
 * Source: customer journey practice: a plan says which actions are taken and how their effect is measured, preferably by
 * the same research as before.
 */
export const solutionWithoutMetric: JourneyRule<'solution-without-metric'> = {
  id: 'solution-without-metric',
  settings: {},
  find: (journey) =>
    inOrder(journey, 'solution')
      .filter(({ status, metric }) => actions.has(status) && metric === undefined)
      .map((solution) => ({
        at: [{ kind: 'solution', id: solution.id }],
        severity: solution.status === 'done' ? 0.5 : 0.4,
        terms: [],
        from: [],
        fixes: fixesOf(journey, solution),
      })),
}
