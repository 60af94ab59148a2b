import { checkRecord } from '../../model/checkJourney.ts'
import type { Emotion } from '../../model/emotion.ts'
import { createId, type Id } from '../../model/id.ts'
import { recordOf } from '../../model/records.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { putRecord } from '../draft.ts'
import { isObject } from '../shape.ts'

export interface AddEmotion {
  readonly record: Emotion
}

/** Adds how a persona feels at a place, with words, marks or readings. Refused where there is an emotion already. */
export const addEmotion: Creator<'emotion.add', Omit<Emotion, 'id'> & { readonly id?: Id<'emotion'> }, AddEmotion> =
  /* @__PURE__ */ defineOperation(
    {
      type: 'emotion.add',
      texts: [],
      refuse(journey, { record }) {
        if (!isObject(record) || typeof record.id !== 'string')
          return { code: 'malformed-operation', type: 'emotion.add' }
        if (recordOf(journey, 'emotion', record.id)) return { code: 'id-taken', kind: 'emotion', id: record.id }
        const breaches = checkRecord(journey, 'emotion', record)
        return breaches.length > 0 ? { code: 'unsound', kind: 'emotion', id: record.id, breaches } : undefined
      },
      change(draft, { record }) {
        putRecord(draft, 'emotion', record)
      },
    },
    (emotion) => ({ record: { ...emotion, id: emotion.id ?? createId('emotion') } }),
  )
