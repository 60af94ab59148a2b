import {
  addEmotion,
  columnsOf,
  editEmotion,
  emotionAt,
  inOrder,
  removeEmotion,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { recordOf, type Emotion, type Id, type PlaceId, type RecordRef } from '@journeykit/core'

/** The step or stage at which a record stands, or that it is. */
export const placeOf = (journey: Journey, { kind, id }: RecordRef): PlaceId | undefined => {
  if (kind === 'step' || kind === 'stage') return recordOf(journey, kind, id)?.id
  const record = recordOf(journey, kind, id)
  return record && 'place' in record ? record.place : undefined
}

/** What the main persona feels at a place, if anybody has said. */
const feltAt = (journey: Journey, place: PlaceId): Emotion | undefined => {
  const [main] = inOrder(journey, 'persona')
  return main && emotionAt(journey, main.id, place)
}

/** True where a place is marked as a moment of truth of the main persona. */
export const isMomentOfTruth = (journey: Journey, place: PlaceId): boolean =>
  feltAt(journey, place)?.momentOfTruth === true

/** Why a place cannot be marked. */
export type UnmarkableReason = 'no-persona' | 'has-steps'

export const unmarkable = (journey: Journey, place: PlaceId): UnmarkableReason | undefined => {
  if (inOrder(journey, 'persona').length === 0) return 'no-persona'
  return columnsOf(journey).some((column) => column.place === place) ? undefined : 'has-steps'
}

/** True for an emotion that would say nothing once its mark is gone. */
const saysNothingElse = ({
  id: _id,
  persona: _persona,
  place: _place,
  momentOfTruth: _mark,
  ...rest
}: Emotion): boolean =>
  Object.values(rest).every((value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0))

/** Marks a place as a moment of truth of a persona, or takes the mark away, and with it an emotion that said nothing else. */
export const toggleMomentOf = (journey: Journey, persona: Id<'persona'>, place: PlaceId): readonly Operation[] => {
  const felt = emotionAt(journey, persona, place)
  if (!felt) return [addEmotion({ persona, place, momentOfTruth: true })]
  if (felt.momentOfTruth !== true) return [editEmotion({ id: felt.id, changes: { momentOfTruth: true } })]
  return saysNothingElse(felt)
    ? [removeEmotion({ id: felt.id })]
    : [editEmotion({ id: felt.id, changes: { momentOfTruth: null } })]
}

/** The same for the main persona. None where there is nobody to feel. */
export const toggleMomentOfTruth = (journey: Journey, place: PlaceId): readonly Operation[] => {
  const [main] = inOrder(journey, 'persona')
  return main ? toggleMomentOf(journey, main.id, place) : []
}
