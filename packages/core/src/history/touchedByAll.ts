import type { Patch } from 'immer'
import type { RecordRef } from '../model/kind.ts'
import { tableNames } from '../model/records.ts'
import type { Touched } from '../operations/touched.ts'

type Fate = keyof Touched

const fates: readonly Fate[] = ['added', 'edited', 'removed']

/** What became of a record in the end; undefined where it came and went. */
const fateAfter = (first: Fate | undefined, second: Fate): Fate | undefined => {
  if (first === 'added') return second === 'removed' ? undefined : 'added'
  if (first === 'removed' && second === 'added') return 'edited'
  return second
}

/**
 * The records that changes, one after another, come to have added, edited and removed, as far as the patches that are
 * left of them still speak of these. Asks no journey, so it costs no more than the changes are long.
 */
export const touchedByAll = (changes: readonly Touched[], patches: readonly Patch[]): Touched => {
  const known = new Map<string, { readonly ref: RecordRef; readonly fate: Fate | undefined }>()
  for (const change of changes) {
    for (const fate of fates) {
      for (const ref of change[fate]) {
        const name = `${tableNames[ref.kind]} ${ref.id}`
        known.set(name, { ref, fate: fateAfter(known.get(name)?.fate, fate) })
      }
    }
  }
  const spokenOf = new Set(patches.map(({ path }) => path.slice(0, 2).join(' ')))
  const left = [...known].filter(([name]) => spokenOf.has(name)).map(([, touched]) => touched)
  const of = (wanted: Fate): readonly RecordRef[] => left.filter(({ fate }) => fate === wanted).map(({ ref }) => ref)
  return { added: of('added'), edited: of('edited'), removed: of('removed') }
}
