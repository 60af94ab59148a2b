import type { Draft } from 'immer'
import { stepsOf } from '../../model/arrangement.ts'
import type { Emotion } from '../../model/emotion.ts'
import type { Journey } from '../../model/journey.ts'
import type { Id } from '../../model/id.ts'
import type { Refusal } from '../refusal.ts'

// A stage without steps is a column and may have emotions of its own. When its first step comes, that step becomes the
// column and takes them over, so that no score falls out of the map.

const ownEmotions = (journey: Journey, stage: Id<'stage'>): readonly Emotion[] =>
  stepsOf(journey, stage).length > 0 ? [] : Object.values(journey.emotions).filter(({ place }) => place === stage)

/** Refuses where a step that has emotions would take over a stage's for the same persona. */
export const refuseCollision = (journey: Journey, stage: Id<'stage'>, step: Id<'step'>): Refusal | undefined => {
  const own = ownEmotions(journey, stage)
  const collides = Object.values(journey.emotions).some(
    ({ place, persona }) => place === step && own.some((emotion) => emotion.persona === persona),
  )
  return collides ? { code: 'emotions-collide', stage, step } : undefined
}

/** Hands the emotions of a stage that has no steps yet to the step that is coming. */
export const handOverEmotions = (
  draft: Draft<Journey>,
  stage: Id<'stage'>,
  step: Id<'step'>,
  journey: Journey,
): void => {
  for (const { id } of ownEmotions(journey, stage)) {
    const emotion = draft.emotions[id]
    if (emotion) emotion.place = step
  }
}
