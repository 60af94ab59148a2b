import { barrierCauses, type Activity, type Barrier, type Exit, type Note } from '@journeykit/core'
import { cycled, everyNth, orderKeys, spread } from './tableOf.ts'

const hindrances = ['No answer in time', 'Too many fields', 'Price not shown', 'Must call in person'] as const
const departments = ['Marketing', 'Sales', 'Support', 'Logistics', 'Product'] as const
const thoughts = ['How long will it take?', 'That was quick.', 'Did I not say that before?', 'Who do I ask?'] as const
const [first = ''] = orderKeys(1)

/** Something the customer does, in each step. */
export const activities = (places: readonly string[]): readonly Activity[] =>
  places.map((place, i) => ({
    id: `activity-${i}`,
    place,
    lane: 'actions',
    order: first,
    text: `Does what step ${i + 1} asks for`,
    ...(i % 4 === 3 && { actor: 'staff', owner: `Team ${i % 5}`, department: cycled(departments, i) }),
  }))

/** A thought or a question in every second step. */
export const notes = (places: readonly string[]): readonly Note[] =>
  everyNth(places, 2).map(([place, i]) => {
    const text = cycled(thoughts, (i - 1) / 2)
    return {
      id: `note-${i}`,
      place,
      lane: 'thoughts',
      order: first,
      type: text.endsWith('?') ? 'question' : 'thought',
      text,
    }
  })

/** A barrier in every third step; every fifth of them of unknown frequency. */
export const barriers = (places: readonly string[]): readonly Barrier[] =>
  everyNth(places, 3).map(([place, i]) => ({
    id: `barrier-${i}`,
    place,
    order: first,
    title: cycled(hindrances, (i - 2) / 3),
    severity: spread(i),
    ...(i % 5 !== 0 && { frequency: spread(i * 7) }),
    cause: barrierCauses[i % barrierCauses.length] ?? 'other',
    ...(i % 4 === 0 && { department: cycled(departments, i), fourC: ['cost'] }),
    ...(i % 5 === 0 && { evidence: ['interviews'] }),
  }))

/** Customers leaving at every tenth step. */
export const exits = (places: readonly string[]): readonly Exit[] =>
  everyNth(places, 10).map(([place, i]) => ({
    id: `exit-${i}`,
    place,
    order: first,
    to: cycled(['competitor', 'gave-up', 'other'], (i - 9) / 10),
    share: Math.round(spread(i) * 20) / 100,
    ...(i % 20 === 9 && { title: 'The other shop', reason: 'It answered sooner' }),
  }))
