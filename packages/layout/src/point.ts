/** A point of a drawing, in the drawing's own units; y grows downwards, as in SVG. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A coordinate for a path: three decimals at most, so that the same data gives the same text everywhere. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0
