/** What the editor says: details. */
export interface DetailsWords {
  readonly details: string
}
