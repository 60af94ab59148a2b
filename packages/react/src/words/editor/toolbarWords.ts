/** What the toolbar says, and an empty journey. Labels begin with a capital. */
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
  readonly closeSheet: string
  readonly find: string
  readonly findTitle: string
  readonly fit: string
  readonly fitTitle: string
  readonly shortcuts: string
  /** What an empty journey offers. */
  readonly beginTitle: string
  readonly beginHint: string
  readonly beginFirstStage: string
  readonly templatesLoading: string
  readonly templatesFailed: string
  readonly startFrom: (template: string) => string
}
