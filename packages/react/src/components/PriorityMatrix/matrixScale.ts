import type { Priority, PriorityFactor, Thresholds } from '@journeykit/core'

/** A direction of the plot: from 0 over the line to the end. Each side of the line has half of the room. */
export interface MatrixAxis {
  readonly line: number
  readonly end: number
}

/** How far a figure is along its side of the line, 0 … 1. */
export const alongSide = (value: number, { line, end }: MatrixAxis, high: boolean): number => {
  if (high) return end > line ? Math.min(1, (value - line) / (end - line)) : 0
  return line > 0 ? Math.max(0, value / line) : 1
}

/** The figure of this name, 0 where there is none; what is ranked has all of them. */
export const figureOf = ({ terms }: Priority, name: PriorityFactor): number =>
  terms.find((term) => term.name === name)?.value ?? 0

/** The top of the scale of impact. */
const mostValue = 3

/** Both axes: value to the top of its scale, effort to the greatest that is planned; the lines never at the edge. */
export const axesOf = (
  priorities: readonly Priority[],
  { value, effort }: Thresholds,
): Readonly<Record<'value' | 'effort', MatrixAxis>> => {
  const greatest = priorities.reduce((most, one) => Math.max(most, figureOf(one, 'effort')), 0)
  const least = effort === 0 ? 1 : effort * 2
  return {
    value: { line: value, end: Math.max(mostValue, value * 2) },
    effort: { line: effort, end: Math.max(least, greatest) },
  }
}
