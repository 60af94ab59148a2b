/** One of a row of things that stood in a row before as well. */
export interface Standing {
  readonly id: string
  /** Where it stood before, counted from 0; each number once. */
  readonly before: number
  /** How much it wants to stay: the row that stays put is the heaviest one. */
  readonly weight: number
}

interface Best {
  readonly weight: number
  readonly last?: { readonly id: string; readonly best: Best }
}

const none: Best = { weight: 0 }

/**
 * Who stayed put while others moved around them: the heaviest part of the row that still stands in the old order
 * (a heaviest increasing subsequence, by a Fenwick tree of best rows; n log n). So of ten steps of which one went to
 * the front, one has moved and not nine.
 */
export const keptInOrder = (row: readonly Standing[]): ReadonlySet<string> => {
  const tree = new Array<Best>(row.length + 1).fill(none)
  const heavier = (a: Best, b: Best | undefined): Best => (b && b.weight > a.weight ? b : a)
  let heaviest = none
  for (const { id, before, weight } of row) {
    let best = none
    for (let i = before; i > 0; i -= i & -i) best = heavier(best, tree[i])
    const grown: Best = { weight: best.weight + weight, last: { id, best } }
    for (let i = before + 1; i < tree.length; i += i & -i) tree[i] = heavier(tree[i] ?? none, grown)
    heaviest = heavier(heaviest, grown)
  }
  const kept = new Set<string>()
  for (let at = heaviest.last; at; at = at.best.last) kept.add(at.id)
  return kept
}
