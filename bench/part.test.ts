import { expect, it } from 'vitest'
import { figure, verdict } from './part.mjs'

it.each([
  [{ says: 'at most 2 ×', limit: 2, found: 1.5 }, 'at most 2 ×: 1.5, met'],
  [{ says: 'at most 2 ×', limit: 2, found: 3 }, 'at most 2 ×: 3, **missed by a factor of 1.5**'],
  [{ says: 'at least 10 ×', limit: 10, found: 12, atLeast: true }, 'at least 10 ×: 12, met'],
  [{ says: 'at least 10 ×', limit: 10, found: 4, atLeast: true }, 'at least 10 ×: 4, **missed by a factor of 2.5**'],
])('a goal is met or missed, and by how much: %#', (goal, sentence) => {
  expect(verdict(goal)).toBe(sentence)
})

it('what was not measured is no success', () => {
  expect(() => verdict({ says: 'at most 2 ×', limit: 2, found: NaN })).toThrow(
    'Nothing was measured for “at most 2 ×”.',
  )
  expect(() => figure(NaN)).toThrow('not measured')
})

it('figures have three digits that count', () => {
  expect([0.012345, 1.5, 1234.5, 41_000].map(figure)).toEqual(['0.0123', '1.5', '1,230', '41,000'])
})

it('where nothing is allowed, a miss is told in figures, for there is no factor', () => {
  expect(verdict({ says: 'dropped, at most 0', limit: 0, found: 3 })).toBe('dropped, at most 0: 3, **missed by 3**')
  expect(verdict({ says: 'dropped, at most 0', limit: 0, found: 0 })).toBe('dropped, at most 0: 0, met')
})
