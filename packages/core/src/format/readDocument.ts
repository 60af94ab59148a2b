import type { Journey } from '../model/journey.ts'
import { checkedJourney } from './checkedJourney.ts'
import type { Fault } from './fault.ts'
import type { Limits } from './limits.ts'
import type { Json, JsonObject } from './migrations/json.ts'
import { migrate } from './migrations/migrate.ts'
import { journeyEnvelope, readEnvelope } from './readEnvelope.ts'
import { journeyWarnings } from './warnings.ts'

/** Either the journey of a document and what is worth knowing of it, or what is wrong. */
export type ReadDocument =
  | { readonly ok: true; readonly journey: Journey; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const migrated = (journey: JsonObject, version: number): JsonObject | undefined => {
  try {
    return migrate(journey, version)
  } catch {
    return undefined
  }
}

/** Takes the journey out of its envelope, brings it to today's version and checks it. Paths start at the document. */
export const readDocument = (document: Json, limits: Limits): ReadDocument => {
  const envelope = readEnvelope(document, journeyEnvelope)
  if (!envelope.ok) return envelope
  const { version } = envelope
  const current = migrated(envelope.content, version)
  if (!current) return { ok: false, faults: [{ code: 'failed-migration', path: ['journey'], found: String(version) }] }
  const checked = checkedJourney(current, limits)
  return checked.ok ? { ...checked, warnings: journeyWarnings(version, checked.journey) } : checked
}
