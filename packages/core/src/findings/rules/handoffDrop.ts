import { recordsAt } from '../../model/arrangement.ts'
import { columnsOf, type Column } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import { fallsOf } from '../falls.ts'
import { placeRef } from '../../model/placeRef.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Thresholds = Readonly<Record<'fall', number>>

interface Answerable {
  readonly owner?: string
  readonly department?: string
}

// What stands in a stage as a whole belongs to none of its steps in particular.
const answerableAt = (journey: Journey, { place }: Column): ReadonlySet<string> => {
  const records: readonly Answerable[] = [
    ...recordsAt(journey, 'touchpoint', place),
    ...recordsAt(journey, 'activity', place),
  ]
  return new Set(records.flatMap(({ department, owner }) => department ?? owner ?? []))
}

const handOver = (journey: Journey, before: Column, after: Column, limit: number): Found | undefined => {
  const fall = fallsOf(journey).get(after.place)
  if (!fall || fall.share < limit) return undefined
  const [givers, takers] = [answerableAt(journey, before), answerableAt(journey, after)]
  const [giver, taker] = [[...givers][0], [...takers][0]]
  if (giver === undefined || taker === undefined || [...takers].some((name) => givers.has(name))) return undefined
  return {
    at: [placeRef(journey, before.place), placeRef(journey, after.place)],
    names: [giver, taker],
    severity: fall.share,
    terms: [{ name: 'fall', value: fall.share, limit }],
    from: fall.from,
    fixes: [],
  }
}

/**
 * Feelings fall where the customer is handed over: none of the departments (or, where no department is named, owners) that
 * answer for the touchpoints and activities of one column answers for any of the next. Columns where nobody is named, or
 * nobody scored, stay out of it.
 *
 * - `fall`: a quarter of the scale, one point of −2 … +2, from one column to the next for one persona. Ours: the smallest
 *   fall that people tell apart on a scale of five.
 *
 * Severity: the fall as a share of the whole scale.
 *
 * Fix: none; only people can work together.
 *
 * Source: customer journey practice: the map shows where a hand-over between teams works.
 */
export const handoffDrop: JourneyRule<'handoff-drop', Thresholds> = {
  id: 'handoff-drop',
  settings: { fall: 0.25 },
  find(journey, { settings: { fall } }) {
    const columns = columnsOf(journey)
    return columns.slice(1).flatMap((after, i) => {
      const before = columns[i]
      return (before && handOver(journey, before, after, fall)) ?? []
    })
  },
}
