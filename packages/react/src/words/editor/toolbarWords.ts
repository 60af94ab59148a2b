/** What the editor says: toolbar. */
export interface ToolbarWords {
  readonly toolbar: string
}
