import type { Journey } from '@journeykit/core'

/** One way of drawing a journey, to be timed. */
export interface Subject {
  /**
   * Loads and translates whatever need not be counted, and gives the function that draws into the element. Drawing is
   * over when the promise is kept or, without one, when it returns, provided that `isDrawn` agrees.
   */
  readonly prepare: (journey: Journey, stage: HTMLElement) => Draw | Promise<Draw>
  /** Whether what was drawn can be seen; asked after the clock was read, and drawing is timed on where it says no. */
  readonly isDrawn: (stage: HTMLElement) => boolean
}

/** Draws once. */
export type Draw = () => void | Promise<void>
