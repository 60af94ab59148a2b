/** What the editor says: saving. */
export interface SavingWords {
  readonly saving: string
}
