import type { Change } from '../operations/change.ts'
import { foldPatches } from './foldPatches.ts'
import { touchedByAll } from './touchedByAll.ts'

/** Changes that followed one another, as one Change. Undefined where they come to nothing. */
export const group = (label: string, changes: readonly Change[]): Change | undefined => {
  const journey = changes.at(-1)?.journey
  const patches = foldPatches(changes.flatMap((change) => change.patches))
  if (!journey || patches.length === 0) return undefined
  return {
    label,
    operations: changes.flatMap(({ operations }) => operations),
    journey,
    patches,
    inverse: foldPatches(changes.toReversed().flatMap(({ inverse }) => inverse)),
    ...touchedByAll(changes, patches),
  }
}
