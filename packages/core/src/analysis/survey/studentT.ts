import { z95 } from './interval.ts'

// For few degrees of freedom the series below is off by more than a ten-thousandth; these are the exact values.
const few = [12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139]

/**
 * The quantile of Student's t for 95 % between both ends, for whole degrees of freedom from 1. From 11 on by the
 * expansion around the normal quantile (Abramowitz and Stegun 26.7.5), to four decimals.
 */
export const t95 = (freedom: number): number => {
  const exact = few[freedom - 1]
  if (exact !== undefined) return exact
  const z = z95
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ]
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), z)
}
