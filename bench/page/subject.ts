import type { Journey } from '@journeykit/core'

/** One way of drawing a journey, to be timed. */
export interface Subject {
  /** Loads and translates whatever need not be counted. The element is empty and stands in the page. */
  readonly prepare: (journey: Journey, stage: HTMLElement) => Prepared | Promise<Prepared>
  /** Whether what was drawn can be seen; asked after the clock was read, and drawing is timed on where it says no. */
  readonly isDrawn: (stage: HTMLElement) => boolean
  /** True where only what is in sight is drawn, which begins with the first column. */
  readonly windowed?: true
}

/** A drawing that is about to be made. */
export interface Prepared {
  /** Draws once. Drawing is over when the promise is kept or, without one, when it returns, provided that `isDrawn` agrees. */
  readonly draw: () => void | Promise<void>
  /** Takes away what was drawn. */
  readonly clear: () => void
}
