import type { MapColumn } from './mapColumns.ts'

/** Columns of the same width, side by side, over which one piece of the curves is laid. */
export interface CurvePiece {
  readonly start: number
  /** The column after the last. */
  readonly end: number
}

/**
 * The columns from one to another in pieces as wide as each other: a folded stage is narrower than a step, so it is a piece
 * of its own. A drawing that is stretched over columns of two widths would miss its own points.
 */
export const curvePieces = (columns: readonly MapColumn[], start: number, end: number): readonly CurvePiece[] => {
  const pieces: CurvePiece[] = []
  for (let i = start; i < end; i++) {
    const last = pieces.at(-1)
    const joins = last && columns[i]?.folded === undefined && columns[i - 1]?.folded === undefined
    if (joins) pieces[pieces.length - 1] = { start: last.start, end: i + 1 }
    else pieces.push({ start: i, end: i + 1 })
  }
  return pieces
}
