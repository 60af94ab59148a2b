import type { Journey } from '../model/journey.ts'
import type { Change } from '../operations/change.ts'
import { touchedRecords } from '../operations/touched.ts'
import { foldPatches } from './foldPatches.ts'

/** Changes that followed one another from a journey on, as one Change. Undefined where they come to nothing. */
export const group = (label: string, before: Journey, changes: readonly Change[]): Change | undefined => {
  const journey = changes.at(-1)?.journey ?? before
  const patches = foldPatches(changes.flatMap((change) => change.patches))
  if (patches.length === 0) return undefined
  return {
    label,
    operations: changes.flatMap(({ operations }) => operations),
    journey,
    patches,
    inverse: foldPatches(changes.toReversed().flatMap(({ inverse }) => inverse)),
    ...touchedRecords(before, journey, patches),
  }
}
