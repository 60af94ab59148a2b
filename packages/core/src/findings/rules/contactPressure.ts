import { concerns } from '../../analysis/concerns.ts'
import { inOrder, recordsAt, stepsOf } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Thresholds = Readonly<Record<'contacts', number>>

interface Pressed {
  readonly persona?: Id<'persona'>
  readonly contacts: readonly Touchpoint[]
}

const startedByUs = (journey: Journey, stage: Id<'stage'>): readonly Touchpoint[] =>
  [stage, ...stepsOf(journey, stage).map(({ id }) => id)]
    .flatMap((place) => recordsAt(journey, 'touchpoint', place))
    .filter(({ startedBy }) => startedBy === 'company')

/** Who is pressed most: everyone alike where no contact is for some personas only. */
const mostPressed = (journey: Journey, contacts: readonly Touchpoint[]): Pressed => {
  if (contacts.every(({ personas }) => personas === undefined)) return { contacts }
  const each = inOrder(journey, 'persona').map(({ id }): Pressed => ({
    persona: id,
    contacts: contacts.filter((contact) => concerns(contact, id)),
  }))
  return each.reduce((most, one) => (one.contacts.length > most.contacts.length ? one : most), { contacts: [] })
}

/**
 * Too many contacts that the company starts in one stage, for one customer: of several personas the one who gets most of
 * them. Contacts that nobody says who starts are not counted.
 *
 * - `contacts`: more than four. Ours: no study sets a number for all trades; a stage with more usually has one channel
 *   repeat another.
 *
 * Severity: 1 − allowed ÷ contacts, so twice as many as allowed are 0.5.
 *
 * Fix: none; which contact to drop only people can say.
 *
 * Source: customer journey practice: be everywhere without annoying.
 */
export const contactPressure: JourneyRule<'contact-pressure', Thresholds> = {
  id: 'contact-pressure',
  settings: { contacts: 4 },
  find: (journey, { settings: { contacts: limit } }) =>
    inOrder(journey, 'stage').flatMap(({ id }): readonly Found[] => {
      const ours = startedByUs(journey, id)
      if (ours.length <= limit) return []
      const { persona, contacts } = mostPressed(journey, ours)
      if (contacts.length <= limit) return []
      return [
        {
          at: [{ kind: 'stage', id }, ...(persona === undefined ? [] : [{ kind: 'persona', id: persona } as const])],
          severity: 1 - limit / contacts.length,
          terms: [{ name: 'contacts', value: contacts.length, limit }],
          from: contacts.map((contact) => ({ kind: 'touchpoint', id: contact.id })),
          fixes: [],
        },
      ]
    }),
}
