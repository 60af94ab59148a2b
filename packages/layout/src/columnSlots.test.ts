import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnSlots } from './columnSlots.ts'

describe('columnSlots', () => {
  it('gives every thing a slot, and an empty column one', () => {
    expect(columnSlots([1, 0, 3])).toEqual([
      { start: 0, count: 1 },
      { start: 1, count: 1 },
      { start: 2, count: 3 },
    ])
    expect(columnSlots([])).toEqual([])
  })

  it('leaves no slot out and takes none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), (counts) => {
        const taken = columnSlots(counts).flatMap(({ start, count }) =>
          Array.from({ length: count }, (_, i) => start + i),
        )
        expect(taken).toEqual(taken.map((_, i) => i))
      }),
      { seed: 41 },
    )
  })
})
