import type { Patch } from 'immer'
import type { Journey } from '../model/journey.ts'
import { kinds, type RecordRef } from '../model/kind.ts'
import { recordOf, tableNames } from '../model/records.ts'

/** The records that patches speak of, by what became of them between two versions. */
export interface Touched {
  readonly added: readonly RecordRef[]
  readonly edited: readonly RecordRef[]
  readonly removed: readonly RecordRef[]
}

/** Which records were added, edited and removed between two versions, looking only where the patches point. */
export const touchedRecords = (before: Journey, after: Journey, patches: readonly Patch[]): Touched => {
  const touched: { added: RecordRef[]; edited: RecordRef[]; removed: RecordRef[] } = {
    added: [],
    edited: [],
    removed: [],
  }
  const seen = new Set<string>()
  for (const { path } of patches) {
    const [table, key] = path.map(String)
    const kind = kinds.find((name) => tableNames[name] === table)
    if (!kind || key === undefined || seen.has(`${kind} ${key}`)) continue
    seen.add(`${kind} ${key}`)
    const [was, is] = [recordOf(before, kind, key), recordOf(after, kind, key)]
    if (was === is) continue
    touched[was ? (is ? 'edited' : 'removed') : 'added'].push({ kind, id: key })
  }
  return touched
}
