import { enablePatches, freeze, Immer, type Draft, type Patch } from 'immer'
import type { Journey } from '../model/journey.ts'
import { kinds } from '../model/kind.ts'
import { tableNames, tableOf } from '../model/records.ts'
import { carryIndexes } from '../model/tableIndex.ts'

// Left to itself, immer freezes by looking at every record of a table that changed; `settled` knows which are new.
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false })

/** The ids that patches speak of, by the name of their table. */
const spokenOf = (patches: readonly Patch[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const tables = new Map<string, Set<string>>()
  for (const { path } of patches) {
    const [table, id] = path.map(String)
    if (table === undefined || id === undefined) continue
    tables.set(table, (tables.get(table) ?? new Set()).add(id))
  }
  return tables
}

/** The new version, frozen all the way down, with what was known of the tables of the old one carried over. */
const settled = (before: Journey, after: Journey, patches: readonly Patch[]): Journey => {
  const tables = spokenOf(patches)
  for (const kind of kinds) {
    const [was, is, ids] = [tableOf(before, kind), tableOf(after, kind), tables.get(tableNames[kind])]
    if (was === is || !ids) continue
    carryIndexes<object>(was, is, ids)
    // A frozen table holds frozen records, so only the new ones are left to do. Any other is frozen whole, below.
    if (!Object.isFrozen(was)) continue
    for (const id of ids) freeze(is[id], true)
    Object.freeze(is)
  }
  return freeze(after, true)
}

/** What a change of a journey leaves, and the patches from before to after and back. */
export interface Drafted {
  readonly journey: Journey
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/** Changes a draft of the journey. The journey stays as it is. */
export const drafted = (journey: Journey, change: (draft: Draft<Journey>) => void): Drafted => {
  enablePatches()
  const [after, patches, inverse] = immer.produceWithPatches(journey, change)
  return { journey: settled(journey, after, patches), patches, inverse }
}

/** The journey with these patches applied, which were made of this version or one that is like it. */
export const patched = (journey: Journey, patches: readonly Patch[]): Journey => {
  enablePatches()
  return settled(journey, immer.applyPatches(journey, patches), patches)
}
