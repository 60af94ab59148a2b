import { evidenceOf } from '../../analysis/evidenceOf.ts'
import { inOrder } from '../../model/arrangement.ts'
import type { JourneyRule } from '../rule.ts'

/**
 * A persona whose portrait rests on no evidence, or only on assumptions: it was made up. Evidence of its empathy map or
 * of its scores does not count, for it says how this person feels, not that there is such a person.
 *
 * Severity: 0.5 for the first persona, whom the map is about; 0.4 for others.
 *
 * Fix: none, for it takes research.
 *
 * Source: customer journey practice: gather reliable information first, then make the fictional persona from it.
 */
export const personaWithoutEvidence: JourneyRule<'persona-without-evidence'> = {
  id: 'persona-without-evidence',
  settings: {},
  find: (journey) =>
    inOrder(journey, 'persona').flatMap((persona, i) =>
      evidenceOf(journey, persona) === 'assumed'
        ? [
            {
              at: [{ kind: 'persona', id: persona.id }],
              severity: i === 0 ? 0.5 : 0.4,
              terms: [],
              from: (persona.evidence ?? []).map((id) => ({ kind: 'evidence', id })),
              fixes: [],
            },
          ]
        : [],
    ),
}
