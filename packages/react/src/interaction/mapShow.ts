/** What of a map is not shown in full. Ids of records; what no longer exists is passed over. */
export interface MapShow {
  /** Lanes that are left out. */
  readonly hiddenLanes: ReadonlySet<string>
  /** Lanes of which only the head is shown. */
  readonly foldedLanes: ReadonlySet<string>
  /** Stages of which only the head is shown, as one narrow column. */
  readonly foldedStages: ReadonlySet<string>
  /** Personas whose feelings are left out. */
  readonly hiddenPersonas: ReadonlySet<string>
  /** Cards are dimmed unless this says true; undefined shows all alike. */
  readonly filter: ((record: { readonly kind: string; readonly id: string }) => boolean) | undefined
}

const none: ReadonlySet<string> = new Set()

/** Everything, in full. */
export const showAll: MapShow = {
  hiddenLanes: none,
  foldedLanes: none,
  foldedStages: none,
  hiddenPersonas: none,
  filter: undefined,
}
