import fc from 'fast-check'
import { defaultScale, type EmotionScale } from '../model/scale.ts'

const known: readonly EmotionScale[] = [
  defaultScale,
  { min: 1, max: 5, neutral: 3 },
  { min: 0, max: 10, neutral: 5 },
  { min: 0, max: 10, neutral: 6.5 },
  { min: -3, max: 1, neutral: 0 },
  { min: -0.2, max: 0.7, neutral: 0.1 },
]

const free = fc
  .uniqueArray(fc.double({ min: -1000, max: 1000, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
    comparator: (a, b) => Math.abs(a - b) < 1e-3,
  })
  .map((ends): EmotionScale => {
    const [min = 0, neutral = 0, max = 0] = ends.sort((a, b) => a - b).map((end) => end + 0)
    return { min, neutral, max }
  })

/** Scales in use and scales nobody would choose, symmetric or not. */
export const arbitraryScale: fc.Arbitrary<EmotionScale> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: free },
)
