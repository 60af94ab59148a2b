import type { CurveChange, PairedPoint } from '../versions/compare/journeyComparison.ts'

/** A column whose change is known. */
export type ChangedPoint = PairedPoint & { readonly change: number }

// Changes smaller than what is written would be told as “0.0”.
const least = 0.005

/** Where the feeling rose and fell most; absent where it did not. */
export const extremePoints = ({
  points,
}: CurveChange): { readonly up: ChangedPoint | undefined; readonly down: ChangedPoint | undefined } => {
  const known = points.filter((point): point is ChangedPoint => point.change !== undefined)
  const sorted = [...known].sort((a, b) => b.change - a.change)
  const [up, down] = [sorted[0], sorted.at(-1)]
  return { up: up && up.change >= least ? up : undefined, down: down && down.change <= -least ? down : undefined }
}

/** How many columns are scored in both versions, and in any. */
export const scoredColumns = ({ points }: CurveChange): { readonly both: number; readonly any: number } => ({
  both: points.filter(({ change }) => change !== undefined).length,
  any: points.filter(({ before, after }) => before !== undefined || after !== undefined).length,
})
