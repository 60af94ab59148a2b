import { inOrder } from '../../model/arrangement.ts'
import type { Barrier } from '../../model/barrier.ts'
import type { FindingTerm } from '../finding.ts'
import { solutionFixes } from '../fixes/solutionFixes.ts'
import { solutionsOf } from '../fixes/solutionsBy.ts'
import type { JourneyRule } from '../rule.ts'

const termsOf = ({ severity, frequency }: Barrier): readonly FindingTerm[] => [
  ...(severity === undefined ? [] : [{ name: 'severity', value: severity }]),
  ...(frequency === undefined ? [] : [{ name: 'frequency', value: frequency }]),
]

const severityOf = ({ severity, frequency }: Barrier): number =>
  severity === undefined || frequency === undefined ? 0.5 : Math.max(0.25, severity * frequency)

const hindersNobody = ({ severity, frequency }: Barrier): boolean => severity === 0 || frequency === 0

/**
 * A barrier that no solution removes. A solution that was dropped does not count. A barrier that is known to hinder
 * nobody (severity or frequency 0) stays out.
 *
 * Severity: the barrier's severity × frequency, at least 0.25; 0.5, the middle, where one of them is unknown.
 *
 * Fix: `link-solution` says that a solution which stands at the same place and removes nothing yet removes it;
 * `draft-solution` puts an idea there, to be written.
 *
 * Source: customer journey practice: barriers stop the customer from going on, solutions are what removes them, and the
 * map shows which have none.
 */
export const barrierWithoutSolution: JourneyRule<'barrier-without-solution'> = {
  id: 'barrier-without-solution',
  settings: {},
  find: (journey, { drafts }) =>
    inOrder(journey, 'barrier')
      .filter((barrier) => !hindersNobody(barrier) && solutionsOf(journey, barrier.id).length === 0)
      .map((barrier) => ({
        at: [{ kind: 'barrier', id: barrier.id }],
        severity: severityOf(barrier),
        terms: termsOf(barrier),
        from: [],
        fixes: solutionFixes(journey, barrier, drafts),
      })),
}
