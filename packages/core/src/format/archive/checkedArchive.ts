import type { JourneyArchive, JourneyVersion } from '../../model/archive.ts'
import type { Fault, Path } from '../fault.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../migrations/json.ts'
import { readDocument } from '../readDocument.ts'
import { shapeFaults } from '../shapeFaults.ts'
import { shown, valueAt } from '../valueAt.ts'
import type { ArchiveLimits } from './archiveLimits.ts'
import { unopenedArchiveSchema, type UnopenedArchive } from './archiveSchema.ts'

/** Either a sound archive and what is worth knowing of it, or everything that is wrong with it. */
export type CheckedArchive =
  | { readonly ok: true; readonly archive: JourneyArchive; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const at = (i: number, ...rest: Path): Path => ['archive', 'versions', i, ...rest]

const within = (i: number, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, path: at(i, 'document', ...fault.path) }))

const countFaults = ({ versions }: JsonObject, limits: ArchiveLimits): readonly Fault[] =>
  isJsonList(versions) && versions.length > limits.versions
    ? [{ code: 'too-many-versions', path: ['archive', 'versions'], expected: String(limits.versions) }]
    : []

/** A version whose id an earlier one has, or whose day lies before that of the one ahead of it. */
const sequenceFaults = ({ versions }: UnopenedArchive): readonly Fault[] => {
  const numbers = new Map<string, number>()
  return versions.flatMap(({ id, date }, i): readonly Fault[] => {
    const twin = numbers.get(id)
    if (twin === undefined) numbers.set(id, i)
    const before = versions[i - 1]?.date
    return [
      ...(twin === undefined
        ? []
        : [{ code: 'version-taken', path: at(i, 'id'), found: shown(id), expected: String(twin + 1) } as const]),
      ...(before === undefined || before <= date
        ? []
        : [{ code: 'dates-out-of-order', path: at(i, 'date'), found: date, expected: before } as const]),
    ]
  })
}

interface Opened {
  readonly versions: JourneyVersion[]
  readonly faults: Fault[]
  readonly warnings: Fault[]
}

const opened = (content: Json, archive: UnopenedArchive, limits: ArchiveLimits): Opened => {
  const result: Opened = { versions: [], faults: [], warnings: [] }
  for (const [i, { document: _document, ...signature }] of archive.versions.entries()) {
    const read = readDocument(valueAt(content, ['versions', i, 'document']) ?? null, limits)
    if (read.ok) {
      result.versions.push({ ...signature, journey: read.journey })
      result.warnings.push(...within(i, read.warnings))
    } else result.faults.push(...within(i, read.faults))
  }
  return result
}

/** Checks number, shape, sequence and then each journey, brought to today's version. Paths start at the file. */
export const checkedArchive = (content: Json, limits: ArchiveLimits): CheckedArchive => {
  const tooMany = isJsonObject(content) ? countFaults(content, limits) : []
  if (tooMany.length > 0) return { ok: false, faults: tooMany }
  const shape = unopenedArchiveSchema.safeParse(content)
  if (!shape.success)
    return { ok: false, faults: shape.error.issues.flatMap((issue) => shapeFaults(content, issue, 'archive')) }
  const { versions, faults, warnings } = opened(content, shape.data, limits)
  const all = [...sequenceFaults(shape.data), ...faults]
  if (all.length > 0) return { ok: false, faults: all }
  const { id, title } = shape.data
  const empty: readonly Fault[] =
    versions.length === 0 ? [{ code: 'empty-archive', path: ['archive', 'versions'] }] : []
  return { ok: true, archive: { id, title, versions }, warnings: [...warnings, ...empty] }
}
