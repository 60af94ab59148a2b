import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PersonaMark, personaClass, personaStyle } from './PersonaMark.tsx'

const shapeOf = (index: number): string | null | undefined => {
  const { container } = render(<PersonaMark index={index} />)
  return container.querySelector('.jk-shape')?.getAttribute('d')
}

describe('PersonaMark', () => {
  it('tells the main persona and the next four apart by shape and by dash', () => {
    expect(new Set([0, 1, 2, 3, 4].map(shapeOf)).size).toBe(5)
    expect(new Set([0, 1, 2, 3, 4].map(personaClass)).size).toBe(5)
  })

  it('begins again after that, yet never with the style of the main persona', () => {
    expect([5, 6, 7, 8, 9].map(personaStyle)).toEqual([1, 2, 3, 4, 1])
  })
})
