import type { Patch } from 'immer'

// What two patches of the same path come to. Pairs that are not here stay two patches.
const folds: Readonly<Record<string, (first: Patch, second: Patch) => Patch | undefined>> = {
  'add replace': (first, second) => ({ ...second, op: first.op }),
  'replace replace': (_first, second) => second,
  'replace remove': (_first, second) => second,
  'remove add': (_first, second) => ({ ...second, op: 'replace' }),
  'add remove': () => undefined,
}

const keyOf = (path: Patch['path']): string => JSON.stringify(path)

const parentsOf = (path: Patch['path']): readonly string[] =>
  path.slice(0, -1).map((_, i) => keyOf(path.slice(0, i + 1)))

/** True for members of objects. Entries of lists change their index as others come and go, so they are left alone. */
const inObjects = (path: Patch['path']): boolean => path.every((part) => typeof part === 'string')

/**
 * The same patches with those of one path folded into one, so that a hundred keystrokes in a title are one patch.
 * Two patches are folded only if none between them speaks of something above or below their path.
 */
export const foldPatches = (patches: readonly Patch[]): readonly Patch[] => {
  const kept: (Patch | undefined)[] = []
  const at = new Map<string, number>()
  const below = new Map<string, number>()

  for (const patch of patches) {
    const [key, parents] = [keyOf(patch.path), parentsOf(patch.path)]
    const earlier = at.get(key) ?? -1
    const since = Math.max(below.get(key) ?? -1, ...parents.map((parent) => at.get(parent) ?? -1))
    const first = earlier > since && inObjects(patch.path) ? kept[earlier] : undefined
    const fold = first && folds[`${first.op} ${patch.op}`]
    if (fold) {
      kept[earlier] = fold(first, patch)
      continue
    }
    for (const parent of parents) below.set(parent, kept.length)
    at.set(key, kept.length)
    kept.push(patch)
  }
  return kept.filter((patch) => patch !== undefined)
}
