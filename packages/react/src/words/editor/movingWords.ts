/** What the editor says: moving. */
export interface MovingWords {
  readonly moving: string
}
