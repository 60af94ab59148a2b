import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Migration } from './migration.ts'

// Version 0, the draft before the first release: stages and their steps in nested lists, the order that of the list;
// `emotionScale: [min, max]` with neutral in the middle; nothing else than title, scenario and these.

const tables = [
  'personas',
  'lanes',
  'channels',
  'touchpoints',
  'activities',
  'emotions',
  'barriers',
  'solutions',
  'notes',
  'exits',
  'evidence',
]
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The i-th order key of a list: `c000`, `c001` … in 62 digits. */
const orderKey = (i: number): string =>
  `c${[i / 3844, i / 62, i].map((n) => digits[Math.floor(n) % 62] ?? '0').join('')}`

/** A key for each entry: its id. An id seen before gets a number, so that both stay and the reader is told. */
const keysOf = (entries: readonly JsonObject[]): readonly string[] => {
  const seen = new Map<string, number>()
  return entries.map(({ id }) => {
    const key = typeof id === 'string' ? id : 'no id'
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key} (${String(times)})`
  })
}

const toTable = (entries: readonly JsonObject[]): JsonObject => {
  const keys = keysOf(entries)
  return Object.fromEntries(entries.map((entry, i): [string, JsonObject] => [keys[i] ?? '', entry]))
}

const ordered = (entries: readonly JsonObject[]): readonly JsonObject[] =>
  entries.map((entry, i) => ({ ...entry, order: orderKey(i) }))

const objectsIn = (list: Json | undefined): readonly JsonObject[] | undefined =>
  isJsonList(list) && list.every(isJsonObject) ? list : undefined

const flatStages = (stages: readonly JsonObject[]): JsonObject => {
  const steps = stages.flatMap(({ id, steps }) =>
    ordered(objectsIn(steps) ?? []).map((step): JsonObject => (id === undefined ? step : { ...step, stage: id })),
  )
  const alone = stages.map((stage) => {
    const { steps: nested, ...rest } = stage
    return nested === undefined || objectsIn(nested) ? rest : stage
  })
  return { stages: toTable(ordered(alone)), steps: toTable(steps) }
}

const scaleOf = (scale: Json | undefined): JsonObject | undefined => {
  if (!isJsonList(scale) || scale.length !== 2) return undefined
  const [min, max] = scale
  return typeof min === 'number' && typeof max === 'number' ? { min, max, neutral: (min + max) / 2 } : undefined
}

/** From nested lists to flat tables. */
export const flatTables: Migration = {
  from: 0,
  to: 1,
  migrate: (journey) => {
    const { stages, emotionScale, ...rest } = journey
    const list = objectsIn(stages)
    const scale = scaleOf(emotionScale)
    return {
      ...Object.fromEntries(tables.map((name) => [name, {}])),
      ...rest,
      ...(list ? flatStages(list) : stages === undefined ? { stages: {}, steps: {} } : { stages }),
      ...(scale ? { scale } : emotionScale === undefined ? {} : { emotionScale }),
    }
  },
}
