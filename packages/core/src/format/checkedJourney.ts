import { checkJourney } from '../model/checkJourney.ts'
import type { Breach } from '../model/breach.ts'
import type { Journey } from '../model/journey.ts'
import type { Fault } from './fault.ts'
import type { Limits } from './limits.ts'
import { isJsonObject, type Json, type JsonObject } from './migrations/json.ts'
import { journeySchema } from './schemas/journeySchema.ts'
import { shapeFaults } from './shapeFaults.ts'
import { tables } from './tables.ts'
import { shown, valueAt } from './valueAt.ts'

/** Either a sound journey, or everything that is wrong with it. */
export type Checked =
  { readonly ok: true; readonly journey: Journey } | { readonly ok: false; readonly faults: readonly Fault[] }

const recordCount = (journey: JsonObject): number =>
  tables.reduce((sum, name) => {
    const table = journey[name]
    return sum + (isJsonObject(table) ? Object.keys(table).length : 0)
  }, 0)

const breachFault = (journey: Json, { code, path, expected, kind }: Breach): Fault => {
  return { code, path: ['journey', ...path], expected, kind, found: shown(valueAt(journey, path)) }
}

/** Checks number, shape and meaning, in this order, each only where the one before is in order. */
export const checkedJourney = (journey: JsonObject, limits: Limits): Checked => {
  if (recordCount(journey) > limits.records)
    return { ok: false, faults: [{ code: 'too-many-records', path: ['journey'], expected: String(limits.records) }] }
  const shape = journeySchema.safeParse(journey)
  if (!shape.success) return { ok: false, faults: shape.error.issues.flatMap((issue) => shapeFaults(journey, issue)) }
  const breaches = checkJourney(shape.data)
  if (breaches.length > 0) return { ok: false, faults: breaches.map((breach) => breachFault(journey, breach)) }
  return { ok: true, journey: shape.data }
}
