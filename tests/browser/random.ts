/** A small generator with a fixed seed (mulberry32), so that a walk that stumbles can be walked again. */
export const generator = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** One of the values, the likelier the larger its weight. */
export const weighted = <T>(weights: readonly (readonly [T, number])[], random: () => number): T => {
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * all
  for (const [value, weight] of weights) {
    left -= weight
    if (left < 0) return value
  }
  throw new Error('Nothing to choose from.')
}
