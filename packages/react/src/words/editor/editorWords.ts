import type { MapWords } from '../mapWords.ts'
import type { ReportViewWords } from '../report/reportViewWords.ts'
import type { EditingWords } from './editingWords.ts'
import type { LaterWords } from './laterWords.ts'
import type { PanelsWords } from './panelsWords.ts'
import type { SavingWords } from './savingWords.ts'
import type { ToolbarWords } from './toolbarWords.ts'

/** What the editor says from the first moment on, on top of the map, and how to fetch all else that it says. */
export interface EditorWords extends MapWords, EditingWords, ToolbarWords, PanelsWords, SavingWords {
  /** Fetches the words of the reports when a panel that shows one is opened for the first time. */
  readonly reports: () => Promise<ReportViewWords>
  /** Fetches what is said only after somebody has done something. Begun as soon as the browser has nothing else to do. */
  readonly later: () => Promise<LaterWords>
}
