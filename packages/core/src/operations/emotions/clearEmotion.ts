import type { Emotion } from '../../model/emotion.ts'
import { emotionAt } from '../../model/emotions.ts'
import type { Id } from '../../model/id.ts'
import type { PlaceId } from '../../model/place.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { draftTable } from '../draft.ts'

export interface ClearEmotion {
  readonly persona: Id<'persona'>
  readonly place: PlaceId
}

const identity: ReadonlySet<string> = new Set(['id', 'persona', 'place', 'score', 'readings'])

const saysMore = (emotion: Emotion): boolean => Object.keys(emotion).some((field) => !identity.has(field))

/**
 * Takes the score and the readings away, so that the step becomes a gap (not neutral). Words, marks and evidence
 * stay; an emotion that says nothing more goes whole.
 */
export const clearEmotion: Creator<'emotion.clear', ClearEmotion, ClearEmotion> = /* @__PURE__ */ defineOperation(
  {
    type: 'emotion.clear',
    texts: ['persona', 'place'],
    refuse: (journey, { persona, place }) =>
      emotionAt(journey, persona, place) ? undefined : { code: 'no-emotion', persona, place },
    change(draft, { persona, place }, journey) {
      const emotion = emotionAt(journey, persona, place)
      const written = emotion && draft.emotions[emotion.id]
      if (!written) return
      delete written.score
      delete written.readings
      if (!saysMore(emotion)) Reflect.deleteProperty(draftTable(draft, 'emotion'), emotion.id)
    },
  },
  (clear) => clear,
)
