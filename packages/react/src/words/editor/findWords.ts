/** What the editor says: find. */
export interface FindWords {
  readonly find: string
}
