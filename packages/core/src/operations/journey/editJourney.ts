import { journeyFields, type JourneyHead } from '../../model/journey.ts'
import { soundMembers } from '../../model/soundValue.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { assignFields } from '../draft.ts'
import { changed, type Changes } from '../editing.ts'
import { isObject } from '../shape.ts'

export interface EditJourney {
  /** The scale is not among them: changing it changes every score, which is `changeScale`. */
  readonly changes: Changes<Omit<JourneyHead, 'id' | 'scale'>>
}

/** Changes what the journey says of itself: title, scenario, state, locale, owner, economics, reviews. Null takes an optional one away. */
export const editJourney: Creator<'journey.edit', EditJourney, EditJourney> = /* @__PURE__ */ defineOperation(
  {
    type: 'journey.edit',
    texts: [],
    refuse(journey, { changes }) {
      if (!isObject(changes)) return { code: 'malformed-operation', type: 'journey.edit' }
      const field = ['id', 'scale'].find((name) => name in changes)
      if (field !== undefined) return { code: 'field-not-editable', kind: 'journey', id: journey.id, field }
      const fields = { ...journeyFields, ...changes }
      const head = Object.fromEntries(
        Object.keys(fields).flatMap((name) => (name in journey ? [[name, Reflect.get(journey, name)]] : [])),
      )
      const breaches = soundMembers(changed(head, changes), journeyFields, journey)
      if (breaches.length === 0) return undefined
      return {
        code: 'unsound',
        kind: 'journey',
        id: journey.id,
        breaches: breaches.map(({ at = [], ...breach }) => ({ ...breach, path: at })),
      }
    },
    change(draft, { changes }) {
      assignFields(draft, changes)
    },
    typingTarget: ({ changes }) => Object.keys(changes).sort().join(),
  },
  (edit) => edit,
)
