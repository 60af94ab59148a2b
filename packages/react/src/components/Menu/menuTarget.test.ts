import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { menuTarget } from './menuTarget.ts'

describe('menuTarget', () => {
  it('goes down and up, and from one end to the other', () => {
    expect(menuTarget('ArrowDown', 0, 3)).toBe(1)
    expect(menuTarget('ArrowDown', 2, 3)).toBe(0)
    expect(menuTarget('ArrowUp', 0, 3)).toBe(2)
    expect(menuTarget('Home', 2, 3)).toBe(0)
    expect(menuTarget('End', 0, 3)).toBe(2)
  })

  it('leaves other keys alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'ArrowLeft', 'a']) expect(menuTarget(key, 0, 3)).toBeUndefined()
  })

  it('always leads to an item', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End'),
        fc.integer({ min: 1, max: 20 }),
        fc.nat({ max: 19 }),
        (key, length, at) => {
          const to = menuTarget(key, at % length, length)
          expect(to).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThan(length)
        },
      ),
      { seed: 5 },
    )
  })
})
