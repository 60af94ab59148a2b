import type { MapWords } from '../mapWords.ts'
import type { ReportViewWords } from '../report/reportViewWords.ts'
import type { DetailsWords } from './detailsWords.ts'
import type { EditingWords } from './editingWords.ts'
import type { FindWords } from './findWords.ts'
import type { MovingWords } from './movingWords.ts'
import type { PanelsWords } from './panelsWords.ts'
import type { SavingWords } from './savingWords.ts'
import type { ToolbarWords } from './toolbarWords.ts'

/** Every sentence and label of the editor, on top of those of the map. */
export interface EditorWords
  extends MapWords, EditingWords, MovingWords, DetailsWords, ToolbarWords, PanelsWords, FindWords, SavingWords {
  /** Fetches the words of the reports when a panel that shows one is opened for the first time. */
  readonly reports: () => Promise<ReportViewWords>
}
