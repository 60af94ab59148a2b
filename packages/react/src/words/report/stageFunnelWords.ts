/** What the funnel says. Figures are handed in as written. */
export interface StageFunnelWords {
  readonly stageFunnel: string
  readonly funnelHead: Readonly<Record<'place' | 'reached' | 'leave' | 'time' | 'waiting', string>>
  /** “Of 1,240 counted at “Awareness”, 318 get to “Loyalty”: 26%.” The titles are what people wrote. */
  readonly funnelSummary: (from: string, counted: string, to: string, arrived: string, share: string) => string
  /** Where only one stage was counted. */
  readonly funnelStart: (from: string, counted: string) => string
  /** What is lost along the way and what that is worth, where known; partly where not every stage is known. */
  readonly funnelLosses: (lost: string, worth: string | undefined, partly: boolean) => string
  /** How many of the stages have a count. */
  readonly funnelCoverage: (counted: number, all: number) => string
  /** In place of a figure that nobody knows. */
  readonly notCounted: string
  readonly notTimed: string
  /** The share of those at the start. */
  readonly ofStart: (share: string) => string
  /** The same, where nobody was counted here and the exits before it tell. */
  readonly ofStartByExits: (share: string) => string
  /** Who goes no further: customers and their share of those here, each where known. */
  readonly goNoFurther: (lost: string | undefined, share: string, atLeast: boolean) => string
  readonly nobodyLeaves: string
  /** Of an exit: customers and their share of those at its place, each where known. */
  readonly exitFigures: (count: string | undefined, share: string | undefined) => string
  readonly untold: (count: string) => string
  readonly joined: (count: string) => string
  readonly overrun: (share: string) => string
  readonly workingTime: (time: string) => string
  readonly waitingTime: (time: string) => string
  readonly waitingShare: (share: string) => string
  readonly funnelNone: string
  readonly funnelUncounted: string
}
