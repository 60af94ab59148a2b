import {
  addTouchpoint,
  editTouchpoint,
  moveTouchpoint,
  removeTouchpoint,
  scoreEmotion,
  type Journey,
  type Operation,
  type Table,
} from '@journeykit/core'

/** Makes the i-th of a row of operations on a journey; all of the row can be done one after another. */
export type Make = (journey: Journey, i: number) => Operation

/** A record from somewhere in the table, each time another one. */
const somewhere = <R>(table: Table<R>, i: number): R => {
  const records = Object.values(table)
  const found = records[(i * 7919) % records.length]
  if (found === undefined) throw new Error('The journey of the bench has none of these.')
  return found
}

/** The kinds of operation that are timed. */
export const makers: Readonly<Record<'edit' | 'add' | 'move' | 'score' | 'remove', Make>> = {
  edit: ({ touchpoints }, i) =>
    editTouchpoint({ id: somewhere(touchpoints, i).id, changes: { title: `Renamed ${String(i)}` } }),
  add: ({ steps }, i) => addTouchpoint({ place: somewhere(steps, i).id, title: `Added ${String(i)}` }),
  move: ({ touchpoints, steps }, i) =>
    moveTouchpoint({ id: somewhere(touchpoints, i).id, place: somewhere(steps, i + 1).id, at: 'first' }),
  score: ({ emotions }, i) => {
    const { persona, place } = somewhere(emotions, i)
    return scoreEmotion({ persona, place, score: (i % 5) - 2 })
  },
  remove: ({ touchpoints }, i) => removeTouchpoint({ id: somewhere(touchpoints, i).id }),
}
