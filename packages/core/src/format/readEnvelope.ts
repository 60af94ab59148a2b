import type { Fault } from './fault.ts'
import { closest } from './closest.ts'
import { isJsonObject, type Json, type JsonObject } from './migrations/json.ts'
import { namesAt } from './ruleAt.ts'
import { currentVersion } from './schemas/documentSchema.ts'
import { shown } from './valueAt.ts'

/** Either the journey that the envelope holds and its version, or what is wrong with the envelope. */
export type Envelope =
  | { readonly ok: true; readonly version: number; readonly journey: JsonObject }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const looksLikeJourney = ({ format, journey, stages, title }: JsonObject): boolean =>
  format === undefined && journey === undefined && (stages !== undefined || title !== undefined)

const formatFaults = ({ format }: JsonObject): readonly Fault[] =>
  format === 'journeykit' ? [] : [{ code: 'other-format', path: ['format'], found: shown(format) }]

const versionFaults = ({ version }: JsonObject): readonly Fault[] => {
  const fault = { path: ['version'], found: shown(version), expected: String(currentVersion) }
  if (version === undefined) return [{ ...fault, code: 'no-version' }]
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return [{ ...fault, code: 'not-a-version' }]
  return version > currentVersion ? [{ ...fault, code: 'newer-version' }] : []
}

const journeyFaults = ({ journey }: JsonObject): readonly Fault[] => {
  if (journey === undefined) return [{ code: 'missing', path: ['journey'] }]
  return isJsonObject(journey) ? [] : [{ code: 'not-an-object', path: ['journey'], found: shown(journey) }]
}

const strangerFaults = (document: JsonObject): readonly Fault[] => {
  const known = namesAt([])
  const strange = Object.keys(document).filter((name) => !known.includes(name))
  return strange.map((name) => ({ code: 'unknown-field', path: [name], suggestion: closest(name, known) }))
}

/** Takes a journey out of its envelope. A newer version is all that is said of a document that has one. */
export const readEnvelope = (document: Json): Envelope => {
  if (!isJsonObject(document))
    return { ok: false, faults: [{ code: 'not-a-document', path: [], found: shown(document) }] }
  if (looksLikeJourney(document)) return { ok: false, faults: [{ code: 'bare-journey', path: [] }] }
  const format = formatFaults(document)
  if (format.length > 0) return { ok: false, faults: format }
  const version = versionFaults(document)
  if (version.length > 0) return { ok: false, faults: version }
  const faults = [...strangerFaults(document), ...journeyFaults(document)]
  const { journey, version: known } = document
  if (faults.length > 0 || !isJsonObject(journey) || typeof known !== 'number') return { ok: false, faults }
  return { ok: true, version: known, journey }
}
