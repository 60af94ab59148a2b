import { z95, type Interval } from './interval.ts'

/**
 * Wilson's interval of a share, 0 … 1: it stays within 0 … 1 and is sound for few answers, and where all or none did
 * it. E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, 1927. `n` is above 0.
 */
export const wilson = (part: number, n: number): Interval => {
  const share = part / n
  const slack = (z95 * z95) / n
  const middle = (share + slack / 2) / (1 + slack)
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + slack / (4 * n))) / (1 + slack)
  // At the ends the formula gives 0 and 1 themselves, but for rounding.
  const low = part === 0 ? 0 : Math.max(0, middle - half)
  const high = part === n ? 1 : Math.min(1, middle + half)
  return { low, high, level: 0.95, method: 'wilson' }
}
