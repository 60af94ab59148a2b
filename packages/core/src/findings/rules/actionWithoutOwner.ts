import { inOrder } from '../../model/arrangement.ts'
import type { JourneyRule } from '../rule.ts'

/**
 * A solution that is planned or being done and that no person or team answers for. A department alone does not count:
 * somebody in it has to. Ideas, what is done or dropped, and solutions without a status stay out.
 *
 * Severity: 0.4 while planned, 0.5 while being done.
 *
 * Fix: none, for only people can say who takes it on.
 *
 * Source: customer journey practice: the plan names the actions and who does them; owners by department.
 */
export const actionWithoutOwner: JourneyRule<'action-without-owner'> = {
  id: 'action-without-owner',
  settings: {},
  find: (journey) =>
    inOrder(journey, 'solution')
      .filter(({ status, owner }) => (status === 'planned' || status === 'doing') && owner === undefined)
      .map(({ id, status }) => ({
        at: [{ kind: 'solution', id }],
        severity: status === 'doing' ? 0.5 : 0.4,
        terms: [],
        from: [],
        fixes: [],
      })),
}
