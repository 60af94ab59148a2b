/** Why an archive stays as it is. */
export type ArchiveRefusal =
  /** The version is of another journey: its id is not the archive's. */
  | { readonly code: 'other-journey'; readonly id: string; readonly expected: string }
  /** The day is none of the calendar, or not written as `2026-05-17`. */
  | { readonly code: 'not-a-date'; readonly date: string }
  /** The id is none. */
  | { readonly code: 'not-an-id'; readonly id: string }
  /** A version with this id is there already. */
  | { readonly code: 'version-there'; readonly id: string }
  /** There is no version with this id. */
  | { readonly code: 'version-missing'; readonly id: string }
  /** The author or the note is empty or too long. */
  | { readonly code: 'not-a-text'; readonly field: 'author' | 'note' }
