/**
 * Which labels along a line have room: the last one always, because it tells where things stand; then the first; of the
 * others as many as stand at least `gap` from those before them and from the last.
 * @param positions where the labels stand, in order
 * @returns for each label whether it is written
 */
export const roomyLabels = (positions: readonly number[], gap: number): readonly boolean[] => {
  const last = positions.at(-1) ?? 0
  let before = -Infinity
  return positions.map((position, i) => {
    if (i === positions.length - 1) return true
    if (position - before < gap || last - position < gap) return false
    before = position
    return true
  })
}
