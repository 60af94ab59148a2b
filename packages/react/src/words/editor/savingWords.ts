/** What the editor says of saving. */
export interface SavingWords {
  readonly unsaved: string
  readonly saving: string
  readonly saved: string
  /** Why saving failed, as the host gave it, and that nothing is lost. */
  readonly saveFailed: (why: string | undefined) => string
  readonly saveAgain: string
}
