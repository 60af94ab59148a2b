import { evidenceOf } from '../../analysis/evidenceOf.ts'
import { answerFixes } from '../fixes/answerFixes.ts'
import { answersTo } from '../fixes/solutionsBy.ts'
import type { JourneyRule, NoSettings } from '../rule.ts'
import { throughout } from '../throughout.ts'

/**
 * A question that customers ask on the way and that no solution answers. A dropped solution answers nothing.
 *
 * Severity: 0.4 where the question was observed or measured, that is really asked; otherwise 0.3.
 *
 * Fix: link a solution that stands at the same place and answers no question yet; or, where drafts can be written, an idea
 * at its place for people to name.
 *
 * Source: customer journey practice: a step that is not informative enough; solutions close the customer's questions.
 */
export const unansweredQuestion: JourneyRule<'unanswered-question', NoSettings> = {
  id: 'unanswered-question',
  settings: {},
  find: (journey, { drafts }) =>
    throughout(journey, 'note')
      .filter(({ type, id }) => type === 'question' && answersTo(journey, id).length === 0)
      .map((note) => {
        const strength = evidenceOf(journey, note)
        return {
          at: [{ kind: 'note', id: note.id }],
          severity: strength === 'observed' || strength === 'measured' ? 0.4 : 0.3,
          terms: [],
          from: [],
          fixes: answerFixes(journey, note, drafts),
        }
      }),
}
