import { inOrder, siblingsOf, stepsOf } from './arrangement.ts'
import type { Breach } from './breach.ts'
import { durationSeconds } from './duration.ts'
import { emotionAt } from './emotions.ts'
import { journeyFields, type Journey } from './journey.ts'
import { kinds, type Kind } from './kind.ts'
import { freeLaneRoles, type LaneRole } from './lane.ts'
import { answerRange } from './metric.ts'
import { withSameOrder } from './order.ts'
import { fieldsOf, recordOf, tableNames, tableOf, type Records } from './records.ts'
import { soundMembers } from './soundValue.ts'

type Found = Omit<Breach, 'path'> & { readonly at?: readonly string[] }

const laneBreaches = (journey: Journey, { id, role }: Records['lane']): readonly Found[] => {
  if (freeLaneRoles.has(role)) return []
  const twin = inOrder(journey, 'lane').find((lane) => lane.role === role && lane.id !== id)
  return twin ? [{ code: 'lane-role-taken', at: ['role'], expected: twin.id }] : []
}

const inLaneBreaches = (journey: Journey, { lane }: { readonly lane: string }): readonly Found[] => {
  const role: LaneRole | undefined = recordOf(journey, 'lane', lane)?.role
  return role === undefined || freeLaneRoles.has(role) ? [] : [{ code: 'wrong-lane', at: ['lane'], expected: role }]
}

const emotionBreaches = (journey: Journey, { id, persona, place }: Records['emotion']): readonly Found[] => {
  const twin = emotionAt(journey, persona, place)
  if (twin && twin.id !== id) return [{ code: 'emotion-taken', expected: twin.id }]
  const stage = recordOf(journey, 'stage', place)
  const outside = stage !== undefined && stepsOf(journey, stage.id).length > 0
  return outside ? [{ code: 'emotion-outside-columns', at: ['place'], expected: place }] : []
}

const responseBreaches = ({ response }: Records['touchpoint']): readonly Found[] => {
  const { median, p90 } = response ?? {}
  const reversed = median !== undefined && p90 !== undefined && durationSeconds(median) > durationSeconds(p90)
  return reversed ? [{ code: 'reversed-percentiles', at: ['response', 'p90'] }] : []
}

const metricBreaches = ({ type, place, touchpoint, readings = [] }: Records['metric']): readonly Found[] => {
  if (place !== undefined && touchpoint !== undefined) return [{ code: 'two-subjects', at: ['touchpoint'] }]
  const range = answerRange(type)
  const expected = range ? `${String(range.min)} … ${String(range.max)}` : ''
  return readings.flatMap(({ answers = [] }, i) =>
    answers.flatMap(({ answer }, j): readonly Found[] => {
      const fits = range && Number.isInteger(answer) && answer >= range.min && answer <= range.max
      return fits ? [] : [{ code: 'off-the-answers', at: ['readings', String(i), 'answers', String(j)], expected }]
    }),
  )
}

const orderBreaches = <K extends Kind>(journey: Journey, kind: K, record: Records[K]): readonly Found[] => {
  if (kind === 'emotion' || !('order' in record)) return []
  const twin = withSameOrder(siblingsOf(journey, kind, record), record)
  return twin ? [{ code: 'order-taken', at: ['order'], expected: twin.id }] : []
}

const ownBreaches = <K extends Kind>(journey: Journey, kind: K, record: Records[K]): readonly Found[] => {
  switch (kind) {
    case 'lane':
      return laneBreaches(journey, record as Records['lane'])
    case 'note':
    case 'activity':
      return inLaneBreaches(journey, record as Records['note' | 'activity'])
    case 'emotion':
      return emotionBreaches(journey, record as Records['emotion'])
    case 'touchpoint':
      return responseBreaches(record as Records['touchpoint'])
    case 'metric':
      return metricBreaches(record as Records['metric'])
    case 'stage':
    case 'step':
      return recordOf(journey, kind === 'step' ? 'stage' : 'step', record.id)
        ? [{ code: 'id-of-stage-and-step', at: ['id'] }]
        : []
    default:
      return []
  }
}

/**
 * What is wrong with one record, whether it already stands in the journey or is about to: its fields, what it points
 * at, its place among its siblings. Paths start at the record.
 */
export const checkRecord = <K extends Kind>(journey: Journey, kind: K, record: Records[K]): readonly Breach[] => {
  const fields = soundMembers(record, fieldsOf(kind), journey)
  const found =
    fields.length > 0 ? fields : [...orderBreaches(journey, kind, record), ...ownBreaches(journey, kind, record)]
  return found.map(({ at, ...breach }) => ({ ...breach, path: at ?? [] }))
}

const checkTable = (journey: Journey, kind: Kind): readonly Breach[] =>
  Object.entries(tableOf(journey, kind)).flatMap(([key, record]) => {
    const misplaced: readonly Breach[] = record.id === key ? [] : [{ code: 'id-differs-from-key', path: ['id'] }]
    const breaches = [...misplaced, ...checkRecord(journey, kind, record)]
    return breaches.map((breach) => ({ ...breach, path: [tableNames[kind], key, ...breach.path] }))
  })

const checkHead = (journey: Journey): readonly Breach[] => {
  const tables: readonly string[] = Object.values(tableNames)
  const head = Object.fromEntries(Object.entries(journey).filter(([name]) => !tables.includes(name)))
  return soundMembers(head, journeyFields, journey).map(({ at, ...breach }) => ({ ...breach, path: at ?? [] }))
}

/**
 * Every breach of the journey's invariants, each with its path; an empty list for a sound journey. It expects the
 * journey's shape (all tables there); for a document from outside use `parseJourney`, which checks the shape first.
 */
export const checkJourney = (journey: Journey): readonly Breach[] => [
  ...checkHead(journey),
  ...kinds.flatMap((kind) => checkTable(journey, kind)),
]
