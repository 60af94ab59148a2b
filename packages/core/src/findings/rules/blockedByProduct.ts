import type { Barrier } from '../../model/barrier.ts'
import { placeRef } from '../../model/placeRef.ts'
import type { FindingTerm } from '../finding.ts'
import { solutionFixes } from '../fixes/solutionFixes.ts'
import { isRemoved, solutionsOf } from '../fixes/solutionsBy.ts'
import type { JourneyRule } from '../rule.ts'
import { throughout } from '../throughout.ts'

type Thresholds = Readonly<Record<'severity', number>>

const unstated = 0.4

const severityOf = ({ severity, frequency }: Barrier): number =>
  severity === undefined ? unstated : severity * (frequency ?? 1)

const termsOf = ({ severity, frequency }: Barrier, limit: number): readonly FindingTerm[] => [
  ...(severity === undefined ? [] : [{ name: 'severity', value: severity, limit }]),
  ...(frequency === undefined ? [] : [{ name: 'frequency', value: frequency }]),
]

/**
 * A part of the product itself keeps the customer from acting: a barrier whose cause is the product and that blocks the way
 * to a step or stage, or hinders those who meet it severely. A barrier without a cause stays out of it, and so does one
 * with a solution that is done.
 *
 * - `severity`: from one half, where the barrier does not say what it blocks. Ours: half-way to stopping people.
 *
 * Severity: the barrier's severity × frequency; where the frequency is unknown its severity, where both are unknown 0.4.
 * Half of it where a solution is in view.
 *
 * Fix: where it has no solution, link one that stands idle at the same place; or, where drafts can be written, an idea for
 * people to name.
 *
 * Source: customer journey practice: part of the product itself keeps the user from the action.
 */
export const blockedByProduct: JourneyRule<'blocked-by-product', Thresholds> = {
  id: 'blocked-by-product',
  settings: { severity: 0.5 },
  find: (journey, { settings, drafts }) =>
    throughout(journey, 'barrier')
      .filter(
        ({ cause, blocks, severity = 0 }) =>
          cause === 'product' && (blocks !== undefined || severity >= settings.severity),
      )
      .filter(({ id }) => !isRemoved(journey, id))
      .map((barrier) => {
        const solved = solutionsOf(journey, barrier.id).length > 0
        return {
          at: [{ kind: 'barrier', id: barrier.id }],
          severity: solved ? severityOf(barrier) / 2 : severityOf(barrier),
          terms: termsOf(barrier, settings.severity),
          from: barrier.blocks === undefined ? [] : [placeRef(journey, barrier.blocks)],
          fixes: solved ? [] : solutionFixes(journey, barrier, drafts),
        }
      }),
}
