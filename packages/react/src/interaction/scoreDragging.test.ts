import { describe, expect, it } from 'vitest'
import { defaultScale } from '@journeykit/core'
import { scoreAfterDrag } from './scoreDragging.ts'

// 204 pixels high with margins of 31: 142 pixels for the four points from −2 to +2, 35.5 pixels a point.
const plot = { length: 204, margin: 31 }

describe('scoreAfterDrag', () => {
  it('goes as far as the pointer, in tenths of a step', () => {
    expect(scoreAfterDrag(0, 35.5, defaultScale, plot)).toBe(1)
    expect(scoreAfterDrag(0, -35.5, defaultScale, plot)).toBe(-1)
    expect(scoreAfterDrag(1, 3.55, defaultScale, plot)).toBe(1.1)
    expect(scoreAfterDrag(1, 1, defaultScale, plot)).toBe(1)
  })

  it('begins at neutral where nobody has scored', () => {
    expect(scoreAfterDrag(undefined, 35.5, defaultScale, plot)).toBe(1)
    expect(scoreAfterDrag(undefined, 35.5, { min: 1, neutral: 3, max: 5 }, plot)).toBe(4)
  })

  it('stops at the ends of the scale', () => {
    expect(scoreAfterDrag(1, 500, defaultScale, plot)).toBe(2)
    expect(scoreAfterDrag(1, -500, defaultScale, plot)).toBe(-2)
  })
})
