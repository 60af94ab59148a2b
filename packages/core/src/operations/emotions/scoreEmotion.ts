import { checkRecord } from '../../model/checkJourney.ts'
import { restsOnReadings, type Emotion } from '../../model/emotion.ts'
import { emotionAt } from '../../model/emotions.ts'
import { createId, type Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { draftTable } from '../draft.ts'

/** A score by hand for one persona at one step, or at a stage without steps. */
export interface ScoreEmotion {
  /** The id of the emotion if there is none yet; otherwise the one that is there keeps its own. */
  readonly id: Id<'emotion'>
  readonly persona: Id<'persona'>
  readonly place: PlaceId
  /** On the journey's scale. */
  readonly score: number
}

const scored = (journey: Journey, { id, persona, place, score }: ScoreEmotion): Emotion => ({
  ...(emotionAt(journey, persona, place) ?? { id, persona, place }),
  score,
})

/**
 * Scores by hand how a persona feels at a step, whether or not there was an emotion. Refused where readings make the
 * score, because one by hand would not count beside them: clear the emotion first.
 */
export const scoreEmotion: Creator<
  'emotion.score',
  Omit<ScoreEmotion, 'id'> & { readonly id?: Id<'emotion'> },
  ScoreEmotion
> = /* @__PURE__ */ defineOperation(
  {
    type: 'emotion.score',
    texts: ['id', 'persona', 'place'],
    refuse(journey, args) {
      const emotion = scored(journey, args)
      const stranger = recordOf(journey, 'emotion', emotion.id)
      if (stranger && (stranger.persona !== args.persona || stranger.place !== args.place))
        return { code: 'id-taken', kind: 'emotion', id: emotion.id }
      if (restsOnReadings(emotion)) return { code: 'scored-by-readings', persona: args.persona, place: args.place }
      const breaches = checkRecord(journey, 'emotion', emotion)
      return breaches.length > 0 ? { code: 'unsound', kind: 'emotion', id: emotion.id, breaches } : undefined
    },
    change(draft, args, journey) {
      const emotion = scored(journey, args)
      const there = draft.emotions[emotion.id]
      if (there) there.score = args.score
      else draftTable(draft, 'emotion')[emotion.id] = { ...emotion }
    },
    typingTarget: ({ persona, place }) => `${persona} ${place}`,
  },
  (score) => ({ ...score, id: score.id ?? createId('emotion') }),
)
