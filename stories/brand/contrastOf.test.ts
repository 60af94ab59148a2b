import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrastOf.ts'

describe('contrastOf', () => {
  it.each([
    ['#000000', '#ffffff'],
    ['#5c6670', '#fcfcfb'],
    ['#0a0b0c', '#101112'],
    ['#333', '#fff'],
  ])('is what others compute: %s on %s', (a, b) => {
    expect(contrastOf(a, b)).toBeCloseTo(wcagContrast(a, b), 2)
    expect(contrastOf(b, a)).toBe(contrastOf(a, b))
  })

  it('is 0 where there is no colour', () => {
    expect(contrastOf('', '#ffffff')).toBe(0)
    expect(contrastOf('#ffffff', 'none')).toBe(0)
  })
})
