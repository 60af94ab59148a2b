import type { Journey } from '../model/journey.ts'
import { isJsonList, isJsonObject, type Json } from './migrations/json.ts'
import type { Fault, Path } from './fault.ts'
import { currentVersion } from './schemas/documentSchema.ts'

const decomposedTexts = (value: Json, path: Path): readonly Path[] => {
  if (typeof value === 'string') return value === value.normalize('NFC') ? [] : [path]
  if (isJsonList(value)) return value.flatMap((entry, i) => decomposedTexts(entry, [...path, i]))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => decomposedTexts(member, [...path, name]))
}

const migrated = (version: number): readonly Fault[] =>
  version === currentVersion
    ? []
    : [{ code: 'migrated', path: ['version'], found: String(version), expected: String(currentVersion) }]

const empty = ({ stages }: Journey): readonly Fault[] =>
  Object.keys(stages).length === 0 ? [{ code: 'empty-journey', path: ['journey', 'stages'] }] : []

/** What is worth knowing about a journey that was read from a document of a version. */
export const journeyWarnings = (version: number, journey: Journey): readonly Fault[] => [
  ...migrated(version),
  ...empty(journey),
]

/** What is worth knowing about the texts of a file, whatever it holds. */
export const textWarnings = (file: Json): readonly Fault[] => {
  const [first, ...more] = decomposedTexts(file, [])
  return first ? [{ code: 'decomposed-text', path: first, found: String(more.length + 1) }] : []
}
