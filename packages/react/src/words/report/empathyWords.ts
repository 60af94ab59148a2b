/** What the empathy map says. */
export interface EmpathyMapWords {
  readonly empathyMap: string
  /** In a part of the map where nothing is known yet. */
  readonly nothingKnown: string
  /** Where nothing at all has been gathered of this persona. */
  readonly empathyNone: string
  readonly empathyNoneHint: string
}
