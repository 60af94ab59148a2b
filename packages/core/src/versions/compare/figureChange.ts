import type { FigureChange } from './journeyComparison.ts'

/** A figure before and after, with its change where both are known. */
export const figureChange = (before: number | undefined, after: number | undefined): FigureChange => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
  ...(before !== undefined && after !== undefined && { change: after - before }),
})
