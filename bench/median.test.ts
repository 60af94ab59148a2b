import { expect, it } from 'vitest'
import { median } from './median.mjs'

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], NaN],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle)
})
