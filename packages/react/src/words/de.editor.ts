import type { EditorWords } from './editor/editorWords.ts'
import { de } from './de.ts'
import { details } from './de/details.ts'
import { editing } from './de/editing.ts'
import { find } from './de/find.ts'
import { moving } from './de/moving.ts'
import { panels } from './de/panels.ts'
import { saving } from './de/saving.ts'
import { toolbar } from './de/toolbar.ts'

/** The editor in German. */
export const deEditor: EditorWords = {
  ...de,
  ...editing,
  ...moving,
  ...details,
  ...toolbar,
  ...panels,
  ...find,
  ...saving,
  reports: () => import('./de.report.ts').then(({ deReport }) => deReport),
}
