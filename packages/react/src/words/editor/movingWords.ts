/** What the editor says of moving, copying and selecting. */
export interface MovingWords {
  /** Of a record, to those who do not see it. */
  readonly selected: string
}
