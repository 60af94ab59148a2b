/** What went wrong on the way to a journey. */
export interface ViewProblem {
  /** What happened and, if there is something, what to do: a sentence or two of the host's, in the language of the page. */
  readonly problem: string
  /** Tries again. Without it, no button is offered. */
  readonly retry?: () => void
}

/** Why there is no journey to show yet: it is on its way, or something went wrong. */
export type ViewState = 'loading' | ViewProblem
