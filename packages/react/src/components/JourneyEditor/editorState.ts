import type { RecordRef } from '@journeykit/core'

/** The panels beside the map, of which one is open at a time. */
export type PanelName = 'details' | 'findings' | 'plan'

/** What is being done on the screen besides the journey itself: nobody saves or undoes it. */
export interface EditorState {
  readonly panel: PanelName | undefined
  /** A sheet over the map: the find bar or the list of shortcuts. */
  readonly sheet: 'find' | 'shortcuts' | undefined
  /** What has been lifted by keyboard or pointer and not been put down. */
  readonly lifted: readonly RecordRef[]
}

export const firstState: EditorState = { panel: undefined, sheet: undefined, lifted: [] }
