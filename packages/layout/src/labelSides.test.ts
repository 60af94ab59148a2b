import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelSides } from './labelSides.ts'

const ys = fc.array(fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined }), { maxLength: 12 })

describe('labelSides', () => {
  it('puts the label under a valley and over a hill or a slope', () => {
    expect(labelSides([50, 10, 60])).toEqual(['below', 'above', 'below'])
    expect(labelSides([10, 50, 90])).toEqual(['above', 'above', 'below'])
  })

  it('puts it over a point alone and over an even line', () => {
    expect(labelSides([50])).toEqual(['above'])
    expect(labelSides([50, 50, 50])).toEqual(['above', 'above', 'above'])
  })

  it('makes way for the mark of another curve, if the other side is free', () => {
    expect(labelSides([50], [[40]])).toEqual(['below'])
    expect(labelSides([50], [[40], [60]])).toEqual(['above'])
    expect(labelSides([50], [[0]], 20)).toEqual(['above'])
  })

  it('answers for every point and for no gap', () => {
    fc.assert(
      fc.property(ys, ys, (own, other) => {
        const sides = labelSides(own, [other])
        expect(sides.map((side) => side === undefined)).toEqual(own.map((y) => y === undefined))
      }),
      { seed: 7 },
    )
  })
})
