import { describe, expect, it } from 'vitest'
import { severityLevel } from './severityLevel.ts'

describe('severityLevel', () => {
  it('is 1 for what is only a hint, at most 0.2, and one more for each fifth above', () => {
    expect([0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1].map(severityLevel)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ])
  })
})
