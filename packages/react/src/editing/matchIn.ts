import { recordOf, tableOf, type Journey, type Kind } from '@journeykit/core'
import { clipName, type ClipRecord } from './clip.ts'
import type { Values } from './remapped.ts'

/** What besides the name must agree: two surveys may bear one name and different days. */
const alsoAlike: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  evidence: ['date', 'strength', 'type'],
  lane: ['role'],
}

const isAlike = (kind: Kind, a: Values, b: Values): boolean =>
  clipName(a) === clipName(b) && (alsoAlike[kind] ?? []).every((field) => a[field] === b[field])

/**
 * The record of a journey that one from another map, or from this one earlier, stands for: of the same id and name, else
 * of the same name, else, for a lane, of the same role. Undefined where there is none.
 */
export const matchIn = (journey: Journey, { kind, record }: ClipRecord): string | undefined => {
  const same = recordOf(journey, kind, record.id)
  if (same && isAlike(kind, { ...same }, record)) return same.id
  const table: Readonly<Record<string, object>> = tableOf(journey, kind)
  const values = Object.entries(table).map(([id, other]): readonly [string, Values] => [id, { ...other }])
  const namesake = clipName(record) === undefined ? undefined : values.find(([, other]) => isAlike(kind, other, record))
  const lane = kind === 'lane' ? values.find(([, other]) => other['role'] === record['role']) : undefined
  return (namesake ?? lane)?.[0]
}
