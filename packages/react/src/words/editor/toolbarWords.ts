/** What the toolbar says, and the sheet of what is shown. Labels begin with a capital. */
export interface ToolbarWords {
  readonly toolbar: string
  /** The button whose menu asks what to add. */
  readonly add: string
  /** In that menu: “lane: Backstage”. */
  readonly newLane: (role: string) => string
  /** What the field asks for that names a new lane. */
  readonly newLaneTitle: (role: string) => string
  readonly show: string
  readonly showTitle: string
  readonly showLanes: string
  readonly showPersonas: string
  readonly showOnly: string
  /** The choices of what is not dimmed. */
  readonly showFilter: Readonly<Record<'all' | 'assumed' | 'unowned' | 'late', string>>
  readonly showOnlyOf: (persona: string) => string
  readonly showEverything: string
  readonly closeSheet: string
  readonly fit: string
  readonly fitTitle: string
  readonly shortcuts: string
  /** What each shortcut does; the keys are written by the sheet itself. */
  readonly shortcut: Readonly<
    Record<
      | 'arrows'
      | 'ends'
      | 'enter'
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
  /** What an empty journey offers. */
  readonly beginTitle: string
  readonly beginHint: string
  readonly beginFirstStage: string
  readonly templatesLoading: string
  readonly templatesFailed: string
  readonly startFrom: (template: string) => string
}
