/** What stands in the sheets over the map: finding, what is shown, and the list of shortcuts. */
export interface SheetWords {
  readonly findField: string
  /** “2 of 7”, “nothing found”. */
  readonly found: (at: number, count: number) => string
  /** Said after what was found where the map does not show it, and the panel of details does. */
  readonly foundHidden: string
  readonly findNext: string
  readonly findPrevious: string

  readonly showPersonas: string
  readonly showOnly: string
  /** The choices of what is not dimmed. */
  readonly showFilter: Readonly<Record<'all' | 'assumed' | 'unowned' | 'late', string>>
  readonly showOnlyOf: (persona: string) => string
  readonly showEverything: string

  /** What each shortcut does; the keys are written by the sheet itself. */
  readonly shortcut: Readonly<
    Record<
      | 'arrows'
      | 'ends'
      | 'enter'
      | 'add'
      | 'escape'
      | 'score'
      | 'menu'
      | 'lift'
      | 'select'
      | 'extend'
      | 'remove'
      | 'copy'
      | 'duplicate'
      | 'undo'
      | 'redo'
      | 'find'
      | 'shortcuts',
      string
    >
  >
}
