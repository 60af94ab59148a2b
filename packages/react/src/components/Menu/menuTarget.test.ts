import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { menuTarget, menuTyped } from './menuTarget.ts'

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

describe('menuTyped', () => {
  const texts = ['Open', 'Add stage before', 'Add stage after', 'Fold', ' add step']

  it('leads on from one item to the next by one letter', () => {
    expect(menuTyped('a', 0, texts)).toBe(1)
    expect(menuTyped('aa', 1, texts)).toBe(2)
    expect(menuTyped('a', 2, texts)).toBe(4)
    expect(menuTyped('a', 4, texts)).toBe(1)
  })

  it('finds by more letters, and stays where they still fit', () => {
    expect(menuTyped('ad', 1, texts)).toBe(1)
    expect(menuTyped('Add stage a', 1, texts)).toBe(2)
    expect(menuTyped('add ste', 2, texts)).toBe(4)
    expect(menuTyped('fo', -1, texts)).toBe(3)
  })

  it('finds nothing that does not begin so', () => {
    expect(menuTyped('stage', 0, texts)).toBeUndefined()
    expect(menuTyped('x', 0, texts)).toBeUndefined()
  })
})
