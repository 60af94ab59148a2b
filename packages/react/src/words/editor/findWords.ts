/** What finding in the map says. */
export interface FindWords {
  readonly find: string
  readonly findTitle: string
  readonly findField: string
  /** “2 of 7”, “nothing found”. */
  readonly found: (at: number, count: number) => string
  readonly findNext: string
  readonly findPrevious: string
}
