/** What the editor says: panels. */
export interface PanelsWords {
  readonly panels: string
}
