import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EmotionClass } from '@journeykit/core'
import { Face } from './Face.tsx'

const classes: readonly EmotionClass[] = [1, 2, 3, 4, 5]

/** How far the middle of the mouth hangs below its corners: up for a frown, down for a smile. */
const curvature = (feeling: EmotionClass): number => {
  const { container } = render(
    <svg>
      <Face feeling={feeling} />
    </svg>,
  )
  // The eyes come first in the path; the mouth is its last piece.
  const mouth = /M[^M]*$/.exec(container.querySelector('path')?.getAttribute('d') ?? '')?.[0] ?? ''
  const [, corner = 0, , middle = corner] = (mouth.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  return mouth.includes('Q') ? middle - corner : 0
}

describe('Face', () => {
  it('smiles the more, the better the feeling', () => {
    const mouths = classes.map(curvature)
    expect(mouths).toEqual(mouths.toSorted((a, b) => a - b))
    expect(new Set(mouths).size).toBe(5)
    expect(mouths[0]).toBeLessThan(0)
    expect(mouths[2]).toBe(0)
    expect(mouths[4]).toBeGreaterThan(0)
  })
})
