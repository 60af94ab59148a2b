import { columnsOf } from '../model/columns.ts'
import type { Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { freeLaneRoles } from '../model/lane.ts'
import { tableOf } from '../model/records.ts'
import type { EmotionScale } from '../model/scale.ts'

/** What a generated value needs to know of the journey it will stand in: the scale and what may be pointed at. */
export interface Within {
  readonly scale: EmotionScale
  readonly ids: Readonly<Record<Kind, readonly string[]>>
}

/** A value that waits for its journey. Undefined where the journey has nothing that it could point at. */
export type Waiting<T = unknown> = (within: Within) => T | undefined

const everyId = (journey: Journey): Within['ids'] =>
  Object.fromEntries(kinds.map((kind) => [kind, Object.keys(tableOf(journey, kind))])) as unknown as Within['ids']

const freeLanes = ({ lanes }: Journey): readonly string[] =>
  Object.values(lanes)
    .filter(({ role }) => freeLaneRoles.has(role))
    .map(({ id }) => id)

const emptyStages = (journey: Journey): readonly string[] =>
  columnsOf(journey)
    .filter(({ step }) => step === undefined)
    .map(({ stage }) => stage)

/** What a record of this kind may point at: emotions only at columns, notes and activities only at free lanes. */
export const withinJourney = (journey: Journey, kind: Kind): Within => {
  const ids = everyId(journey)
  if (kind === 'emotion') return { scale: journey.scale, ids: { ...ids, stage: emptyStages(journey) } }
  if (kind === 'note' || kind === 'activity') return { scale: journey.scale, ids: { ...ids, lane: freeLanes(journey) } }
  return { scale: journey.scale, ids }
}

/** One of the entries, chosen by any whole number; undefined of an empty list. */
export const pick = <T>(entries: readonly T[], choice: number): T | undefined => entries[choice % entries.length]
