/** What the frame of the panels beside the map says. */
export interface PanelsWords {
  /** Names the tabs. */
  readonly panels: string
  readonly panelName: Readonly<Record<'details' | 'findings' | 'plan', string>>
  readonly closePanel: string
  readonly panelLoading: (panel: string) => string
  readonly panelFailed: (panel: string) => string
  readonly tryAgain: string
}
