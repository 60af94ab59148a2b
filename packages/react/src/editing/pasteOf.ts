import { createId, freeLaneRoles, inOrder, stepsOf, type Journey, type Kind, type Position } from '@journeykit/core'
import type { Clip, ClipRecord, ClipRoot } from './clip.ts'
import { addCopy, type NewId } from './copying.ts'
import { rootPlaces, type PasteAt, type RootPlace } from './pasteAt.ts'
import { beginPaste, keyOf, linkIn, note, type Pasted, type PasteWork } from './pasteWork.ts'
import { remapped, type Values } from './remapped.ts'
import { rescaled, sameScale } from './rescaled.ts'
import { settleAround } from './settleAround.ts'

const without = (record: Values, fields: Values): Values =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !Object.hasOwn(fields, name)))

/** True for a second lane of a role that may stand only once. */
const isSecondLane = (journey: Journey, kind: Kind, { role }: Values): boolean =>
  kind === 'lane' && inOrder(journey, 'lane').some((lane) => lane.role === role && !freeLaneRoles.has(lane.role))

/** The personas whose feelings the first step of a stage takes over from it, so that a pasted one has no room. */
const takenOver = (journey: Journey, stage: unknown): ReadonlySet<unknown> => {
  const empty = typeof stage === 'string' && stepsOf(journey, stage).length === 0
  const own = empty ? Object.values(journey.emotions).filter(({ place }) => place === stage) : []
  return new Set(own.map(({ persona }) => persona))
}

interface Root extends RootPlace {
  readonly kind: Kind
  readonly id: string
}

/** The record as it stands in this map, or undefined where it cannot. */
const valuesOf = (
  work: PasteWork,
  clip: Clip,
  { kind, record }: ClipRecord,
  root: Root | undefined,
): Values | undefined => {
  if (isSecondLane(work.journey, kind, record)) return undefined
  // To what a root belongs here has nothing to do with what it belonged to there.
  const values = remapped(kind, root ? without(record, root.to) : record, linkIn(work))
  if (!values) return undefined
  const placed = { ...values, ...root?.to }
  const { scale } = work.journey
  if (kind !== 'emotion' || sameScale(clip.scale, scale)) return placed
  if (!work.report.some(({ code }) => code === 'rescaled')) work.report.push({ code: 'rescaled' })
  return rescaled(placed, clip.scale, scale)
}

/** Roots that come to the same place one after another keep their order. */
const inARow = (): ((kind: Kind, values: Values, id: string, at: Position | undefined) => Position | undefined) => {
  const last = new Map<string, string>()
  return (kind, { place, lane, stage }, id, at) => {
    const key = JSON.stringify([kind, place, lane, stage])
    const before = last.get(key)
    last.set(key, id)
    return before === undefined ? at : { after: before }
  }
}

/** Those of the roots that have somewhere to go. */
const placedRoots = (journey: Journey, clip: Clip, at: PasteAt): readonly Root[] => {
  const placeFor = rootPlaces(journey, clip, at)
  return clip.roots.flatMap((root: ClipRoot) => {
    const place = placeFor(root)
    return place ? [{ kind: root.kind, id: root.id, ...place }] : []
  })
}

/**
 * Puts the records of a clip into a map: what they point at is found there by id and name or by name, else made, else left
 * out and told. Cards that stood in several columns stand as far apart again.
 */
export const pasteOf = (journey: Journey, clip: Clip, at: PasteAt, newId: NewId = createId): Pasted => {
  const roots = placedRoots(journey, clip, at)
  if (roots.length < clip.roots.length) return { operations: [], made: [], report: [{ code: 'nowhere' }] }
  const work = beginPaste(journey, [...clip.around, ...clip.records])
  settleAround(work, clip.around, newId)
  for (const { kind, record } of clip.records) work.ids.set(keyOf(kind, record.id), newId(kind))
  const firstStep = roots.find(({ kind }) => kind === 'step')
  const felt = takenOver(journey, firstStep?.to['stage'])
  const stepId = firstStep && work.ids.get(keyOf('step', firstStep.id))
  const position = inARow()
  for (const entry of clip.records) {
    const { kind, record } = entry
    const key = keyOf(kind, record.id)
    const id = work.ids.get(key) ?? record.id
    const root = roots.find((candidate) => candidate.kind === kind && candidate.id === record.id)
    const values = valuesOf(work, clip, entry, root)
    if (!values || (kind === 'emotion' && values['place'] === stepId && felt.has(values['persona']))) {
      work.ids.delete(key)
      note(work, 'left-out', kind, record.id)
    } else work.operations.push(addCopy(kind, values, id, root && position(kind, values, id, root.at)))
  }
  const made = roots.flatMap(({ kind, id }) => {
    const copy = work.ids.get(keyOf(kind, id))
    return copy === undefined ? [] : [{ kind, id: copy }]
  })
  return { operations: made.length === 0 ? [] : work.operations, made, report: work.report }
}
