import { fieldsOf, isId, kinds, type EmotionScale, type Kind } from '@journeykit/core'
import type { Clip, ClipRecord, ClipRoot } from './clip.ts'
import { familyOf } from './families.ts'
import type { Values } from './remapped.ts'

/**
 * Why a text from the clipboard is no clip: longer than any clip should be; of something else; of a later version; or it
 * says that it is one, but is damaged.
 */
export type ClipFault = 'too-long' | 'not-a-clip' | 'later-version' | 'damaged'

export type ReadClip = { readonly clip: Clip } | { readonly fault: ClipFault }

/** In UTF-16 units; a clip of a thousand rich cards is a tenth of it. */
const longest = 4_000_000
const mostRecords = 10_000
/** A record is four deep at most: readings, their answers. Beyond this it is no record but an attack. */
const deepest = 12

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

const isShallow = (value: unknown, left = deepest): boolean => {
  if (typeof value !== 'object' || value === null) return true
  return left > 0 && Object.values(value).every((member) => isShallow(member, left - 1))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The record with the fields that its kind has and no other, whatever they hold: the store checks that. */
const clipRecord = (value: unknown): ClipRecord | undefined => {
  if (!isValues(value) || !isKind(value['kind']) || !isValues(value['record'])) return undefined
  const { kind, record } = { kind: value['kind'], record: value['record'] }
  const id = Object.hasOwn(record, 'id') ? record['id'] : undefined
  if (!isId(id)) return undefined
  const known = Object.keys(fieldsOf(kind)).filter((name) => Object.hasOwn(record, name))
  return { kind, record: { ...Object.fromEntries(known.map((name) => [name, record[name]])), id } }
}

const clipRoot = (value: unknown, records: ReadonlySet<string>): ClipRoot | undefined => {
  if (!isValues(value) || !isKind(value['kind']) || typeof value['id'] !== 'string') return undefined
  const { kind, id, column } = { kind: value['kind'], id: value['id'], column: value['column'] }
  if (familyOf(kind) === undefined || !records.has(`${kind} ${id}`)) return undefined
  return typeof column === 'number' && Number.isInteger(column) && column >= 0 ? { kind, id, column } : undefined
}

const all = <T>(values: unknown, read: (value: unknown) => T | undefined): readonly T[] | undefined => {
  if (!Array.isArray(values) || values.length > mostRecords) return undefined
  const entries = values.map(read).filter((entry) => entry !== undefined)
  return entries.length === values.length ? entries : undefined
}

const scaleOf = (value: unknown): EmotionScale | undefined => {
  if (!isValues(value)) return undefined
  const { min, max, neutral } = value
  const sound = typeof min === 'number' && typeof max === 'number' && typeof neutral === 'number'
  return sound && min < neutral && neutral < max && Number.isFinite(max - min) ? { min, max, neutral } : undefined
}

const clipOf = (value: Values): Clip | undefined => {
  const [scale, records, around] = [
    scaleOf(value['scale']),
    all(value['records'], clipRecord),
    all(value['around'], clipRecord),
  ]
  if (!scale || !records || !around) return undefined
  const keys = new Set(records.map(({ kind, record }) => `${kind} ${record.id}`))
  const roots = all(value['roots'], (root) => clipRoot(root, keys))
  if (!roots || roots.length === 0 || keys.size !== records.length) return undefined
  return { journeykit: 'clip', version: 1, scale, roots, records, around }
}

/** Reads what may be a clip, from whatever is on the clipboard. Never throws, and nothing of it is taken on trust. */
export const readClip = (text: string): ReadClip => {
  if (text.length > longest) return { fault: 'too-long' }
  const value = parsed(text)
  if (!isValues(value) || !Object.hasOwn(value, 'journeykit') || value['journeykit'] !== 'clip')
    return { fault: 'not-a-clip' }
  const { version } = value
  if (typeof version === 'number' && version > 1) return { fault: 'later-version' }
  const clip = version === 1 && isShallow(value) ? clipOf(value) : undefined
  return clip ? { clip } : { fault: 'damaged' }
}
