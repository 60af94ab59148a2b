/** What the frame of the panels beside the map says. */
export interface PanelsWords {
  /** Names the tabs. */
  readonly panels: string
  readonly panelName: Readonly<Record<'details' | 'findings' | 'plan', string>>
  readonly closePanel: string
  readonly panelLoading: (panel: string) => string
  readonly panelFailed: (panel: string) => string
  /** What is fetched after the map is there, to be named where it could not be: the menus, and moving and copying. */
  readonly actsName: string
  readonly tryAgain: string
}
