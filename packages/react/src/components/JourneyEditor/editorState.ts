import type { RecordRef, Refusal } from '@journeykit/core'
import { showAll, type MapShow } from '../../interaction/mapShow.ts'

/** The panels beside the map, of which one is open at a time. */
export type PanelName = 'details' | 'findings' | 'plan'

/** The menu of a record, while it is open. */
export interface OpenMenu {
  readonly record: RecordRef
  /** The cell that the record stands in. */
  readonly cell: string
  /** Where the pointer asked for it; absent where its button or a key did. */
  readonly at?: { readonly x: number; readonly y: number } | undefined
  /** True where a key asked for it on the cell as a whole, which then gets the focus back. */
  readonly fromCell?: boolean
}

/** The menu of an empty cell, while it is open. */
export interface OpenCellMenu {
  readonly record?: undefined
  readonly cell: string
  readonly at?: OpenMenu['at']
}

/** What is being done on the screen besides the journey itself: nobody saves or undoes it. */
export interface EditorState {
  readonly panel: PanelName | undefined
  /** True while the open panel is asked to take the focus. */
  readonly entering: boolean
  /** What of the map is hidden, folded or dimmed. */
  readonly show: MapShow
  /** True while columns are made so narrow that the whole map is in sight. */
  readonly fitting: boolean
  /** A sheet over the map: the find bar, what is shown, or the list of shortcuts. */
  readonly sheet: 'find' | 'shortcuts' | 'show' | undefined
  /** What has been lifted by keyboard or pointer and not been put down. */
  readonly lifted: readonly RecordRef[]
  readonly menu: OpenMenu | OpenCellMenu | undefined
  /** A record that gets the focus as soon as it is drawn: it was moved, pasted or put back. */
  readonly arriving: RecordRef | undefined
  /** A refusal that has been said without why, for those words were not there: said in full as soon as they are. */
  readonly owed: Refusal | undefined
}

export const firstState: EditorState = {
  panel: undefined,
  entering: false,
  show: showAll,
  fitting: false,
  sheet: undefined,
  lifted: [],
  menu: undefined,
  arriving: undefined,
  owed: undefined,
}
