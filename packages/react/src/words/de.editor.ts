import type { EditorWords } from './editor/editorWords.ts'
import { de } from './de.ts'
import { editing } from './de/editing.ts'
import { panels } from './de/panels.ts'
import { saving } from './de/saving.ts'
import { toolbar } from './de/toolbar.ts'

/** The editor in German. */
export const deEditor: EditorWords = {
  ...de,
  ...editing,
  ...toolbar,
  ...panels,
  ...saving,
  reports: () => import('./de.report.ts').then(({ deReport }) => deReport),
  later: () => import('./de.later.ts').then(({ deLater }) => deLater),
}
