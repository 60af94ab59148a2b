import type { Fault } from './fault.ts'
import { closest } from './closest.ts'
import { isJsonObject, type Json, type JsonObject } from './migrations/json.ts'
import { currentVersion } from './schemas/documentSchema.ts'
import { shown } from './valueAt.ts'

/** What an envelope of one kind says of itself, and under which name it holds its content. */
export interface EnvelopeKind {
  readonly format: string
  /** The newest version that is known. */
  readonly version: number
  readonly content: string
  /** Members by one of which the content is known when it comes without its envelope. */
  readonly knownBy: readonly string[]
}

/** The envelope of a journey. */
export const journeyEnvelope: EnvelopeKind = {
  format: 'journeykit',
  version: currentVersion,
  content: 'journey',
  knownBy: ['stages', 'title'],
}

/** Either what the envelope holds and its version, or what is wrong with the envelope. */
export type Envelope =
  | { readonly ok: true; readonly version: number; readonly content: JsonObject }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** What every sentence about an envelope may need: how it should begin. */
const beginning = ({ format, version, content }: EnvelopeKind): string =>
  `{ "format": "${format}", "version": ${String(version)}, "${content}": `

const isBare = (document: JsonObject, { content, knownBy }: EnvelopeKind): boolean =>
  document['format'] === undefined &&
  document[content] === undefined &&
  knownBy.some((name) => document[name] !== undefined)

const formatFaults = ({ format }: JsonObject, kind: EnvelopeKind): readonly Fault[] =>
  format === kind.format
    ? []
    : [{ code: 'other-format', path: ['format'], expected: kind.format, found: shown(format) }]

const versionFaults = ({ version }: JsonObject, kind: EnvelopeKind): readonly Fault[] => {
  const fault = { path: ['version'], found: shown(version), expected: String(kind.version) }
  if (version === undefined) return [{ ...fault, code: 'no-version' }]
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return [{ ...fault, code: 'not-a-version' }]
  return version > kind.version ? [{ ...fault, code: 'newer-version' }] : []
}

const contentFaults = (document: JsonObject, { content }: EnvelopeKind): readonly Fault[] => {
  const found = document[content]
  if (found === undefined) return [{ code: 'missing', path: [content] }]
  return isJsonObject(found) ? [] : [{ code: 'not-an-object', path: [content], found: shown(found) }]
}

const strangerFaults = (document: JsonObject, { content }: EnvelopeKind): readonly Fault[] => {
  const known = ['format', 'version', content]
  const strange = Object.keys(document).filter((name) => !known.includes(name))
  return strange.map((name) => ({ code: 'unknown-field', path: [name], suggestion: closest(name, known) }))
}

/** Takes the content out of its envelope. A newer version is all that is said of a document that has one. */
export const readEnvelope = (document: Json, kind: EnvelopeKind): Envelope => {
  const expected = beginning(kind)
  if (!isJsonObject(document))
    return { ok: false, faults: [{ code: 'not-a-document', path: [], expected, found: shown(document) }] }
  if (isBare(document, kind)) return { ok: false, faults: [{ code: 'bare-journey', path: [], expected }] }
  const format = formatFaults(document, kind)
  if (format.length > 0) return { ok: false, faults: format }
  const version = versionFaults(document, kind)
  if (version.length > 0) return { ok: false, faults: version }
  const faults = [...strangerFaults(document, kind), ...contentFaults(document, kind)]
  const { [kind.content]: content, version: known } = document
  if (faults.length > 0 || !isJsonObject(content) || typeof known !== 'number') return { ok: false, faults }
  return { ok: true, version: known, content }
}
