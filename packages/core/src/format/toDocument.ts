import type { Journey } from '../model/journey.ts'
import type { Table } from '../model/table.ts'
import { checkedJourney, type Checked } from './checkedJourney.ts'
import { defaultLimits } from './limits.ts'
import { isJsonObject } from './migrations/json.ts'
import { plainJson } from './plainJson.ts'
import { problems } from './problems.ts'
import { currentVersion, type JourneyDocument } from './schemas/documentSchema.ts'
import { tables } from './tables.ts'
import { UnsavableJourneyError } from './unsavableJourneyError.ts'
import { en } from './words.en.ts'

const byId = (table: Table<unknown>): Table<unknown> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))

const sorted = (journey: Journey): Journey =>
  tables.reduce((current, name) => ({ ...current, [name]: byId(journey[name]) }), journey)

const checked = (journey: Journey): Checked => {
  const plain = plainJson(journey, defaultLimits)
  if (!plain.ok) return { ok: false, faults: [{ ...plain.fault, path: ['journey', ...plain.fault.path] }] }
  if (!isJsonObject(plain.value)) return { ok: false, faults: [{ code: 'not-an-object', path: ['journey'] }] }
  return checkedJourney(plain.value, defaultLimits)
}

/** The document of a journey that has been checked: a schema gives back the fields in its own order. */
export const documentOf = (journey: Journey): JourneyDocument => ({
  format: 'journeykit',
  version: currentVersion,
  journey: sorted(journey),
})

/**
 * The file of a journey as a value: fields in the order of the schema, records by id, whatever order they were made in.
 * @throws UnsavableJourneyError for a journey that `parseJourney` would refuse. Leaving out what it does not know
 * would lose the reader's work in silence, and writing it would make a file that cannot be opened.
 */
export const toDocument = (journey: Journey): JourneyDocument => {
  const outcome = checked(journey)
  if (!outcome.ok) throw new UnsavableJourneyError(problems(outcome.faults, en, defaultLimits.problems))
  return documentOf(outcome.journey)
}
