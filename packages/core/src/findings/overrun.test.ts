import { expect, it } from 'vitest'
import { overrunOf, severityOfExcess } from './overrun.ts'

it('is what is too much, as a share of what should be', () => {
  // 20 ÷ 5 − 1 = 3; 2 days are 48 h of 24: 1.
  expect(overrunOf('PT20M', 'PT5M')).toBe(3)
  expect(overrunOf('P2D', 'PT24H')).toBe(1)
  expect(overrunOf('PT5M', 'PT20M')).toBe(0)
  expect(overrunOf('PT5M', 'PT0S')).toBe(1)
  expect(overrunOf('PT0S', 'PT0S')).toBe(0)
})

it('is unknown where either is', () => {
  expect(overrunOf(undefined, 'PT5M')).toBeUndefined()
  expect(overrunOf('PT5M', undefined)).toBeUndefined()
})

it('becomes a severity that grows with it and stays below 1', () => {
  expect([0, 0.25, 1, 3].map(severityOfExcess)).toEqual([0, 0.19999999999999996, 0.5, 0.75])
})
