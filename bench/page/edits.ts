import { editTouchpoint, inOrder, scoreEmotion, type Journey, type Operation } from '@journeykit/core'

/** Makes the i-th edit of a session; no two of them are alike. */
export type MakeEdit = (journey: Journey, i: number) => Operation

const somewhere = <R>(records: readonly R[], i: number): R => {
  const found = records[(i * 7919) % records.length]
  if (found === undefined) throw new Error('The journey of the bench has none of these.')
  return found
}

/** The edits that are timed. */
export const edits: Readonly<Record<string, MakeEdit>> = {
  rename: (journey, i) =>
    editTouchpoint({ id: somewhere(inOrder(journey, 'touchpoint'), i).id, changes: { title: `Renamed ${String(i)}` } }),
  score: (journey, i) => {
    const { persona, place, score = 0 } = somewhere(Object.values(journey.emotions), i)
    return scoreEmotion({ persona, place, score: score > 0 ? -1.5 : 1.5 })
  },
}
