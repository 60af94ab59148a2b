import {
  addTouchpoint,
  columnsOf,
  editTouchpoint,
  inOrder,
  moveTouchpoint,
  recordsAt,
  scoreEmotion,
  emotionAt,
  type Journey,
  type Operation,
  type PlaceId,
} from '@journeykit/core'

/** Makes the i-th edit of a session; no two of them are alike. */
export type MakeEdit = (journey: Journey, i: number) => Operation

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The journey of the bench has none of these.')
  return value
}

/** One of the first columns, which are in sight. */
const placeInSight = (journey: Journey, i: number): PlaceId => found(columnsOf(journey)[i % 4]).place

const touchpointInSight = (journey: Journey, i: number): string => {
  const here = recordsAt(journey, 'touchpoint', placeInSight(journey, i))
  return found(here[Math.floor(i / 4) % here.length]).id
}

/** The edits that are timed. */
export const edits: Readonly<Record<string, MakeEdit>> = {
  rename: (journey, i) =>
    editTouchpoint({ id: touchpointInSight(journey, i), changes: { title: `Renamed ${String(i)}` } }),
  score: (journey, i) => {
    const [persona, place] = [found(inOrder(journey, 'persona')[0]).id, placeInSight(journey, i)]
    const score = emotionAt(journey, persona, place)?.score ?? 0
    return scoreEmotion({ persona, place, score: score > 0 ? -1.5 : 1.5 })
  },
  add: (journey, i) => addTouchpoint({ place: placeInSight(journey, i), title: `Added ${String(i)}` }),
  move: (journey, i) =>
    moveTouchpoint({ id: touchpointInSight(journey, i), place: placeInSight(journey, i + 1), at: 'first' }),
}
