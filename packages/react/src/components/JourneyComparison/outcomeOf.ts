/** What a change means. */
export type Outcome = 'better' | 'worse' | 'same'

// Smaller changes are written as 0.
const least = 0.005

/** Whether a change is for the better: more is, or, of a bottleneck's score, less. */
export const outcomeOf = (change: number, better: 'higher' | 'lower' = 'higher'): Outcome => {
  if (Math.abs(change) < least) return 'same'
  return change > 0 === (better === 'higher') ? 'better' : 'worse'
}

/** Which way it went, as a glyph: up, down or neither. */
export const glyphOf = (change: number): string => (Math.abs(change) < least ? '=' : change > 0 ? '▲' : '▼')
