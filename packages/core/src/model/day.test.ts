import { expect, it } from 'vitest'
import { dayAfter, daysBetween } from './day.ts'

it('counts the days between two days, across a leap day and backwards', () => {
  // 2028 is a leap year: 28 February → 1 March is 2 days; 2026 is none: 1 day.
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0)
})

it('finds the day after a duration', () => {
  expect(dayAfter('2026-05-17', 'P3M')).toBe('2026-08-17')
  expect(dayAfter('2026-12-31', 'P1D')).toBe('2027-01-01')
  expect(dayAfter('2026-05-17', 'P2W')).toBe('2026-05-31')
  expect(dayAfter('2026-05-17', 'P1Y')).toBe('2027-05-17')
})

it('stays within the month where a day has no counterpart', () => {
  expect(dayAfter('2026-01-31', 'P1M')).toBe('2026-02-28')
  expect(dayAfter('2028-02-29', 'P1Y')).toBe('2029-02-28')
})

it('counts hours where they make whole days', () => {
  expect(dayAfter('2026-05-17', 'PT23H')).toBe('2026-05-17')
  expect(dayAfter('2026-05-17', 'PT36H')).toBe('2026-05-18')
})

it('knows no day where there is none', () => {
  expect(dayAfter('2026-05-17', 'soon')).toBeUndefined()
  expect(dayAfter('2026-05-17', 'P999999Y')).toBeUndefined()
  expect(dayAfter('2026-05-17', 'P9000Y')).toBeUndefined()
})
