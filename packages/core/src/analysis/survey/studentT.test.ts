import { expect, it } from 'vitest'
import { t95 } from './studentT.ts'

// From the tables of the distribution.
it.each([
  [1, 12.7062],
  [2, 4.3027],
  [5, 2.5706],
  [10, 2.2281],
  [11, 2.201],
  [20, 2.086],
  [30, 2.0423],
  [120, 1.9799],
  [1e6, 1.96],
])('with %d degrees of freedom is %d', (freedom, quantile) => {
  expect(t95(freedom)).toBeCloseTo(quantile, 4)
})
