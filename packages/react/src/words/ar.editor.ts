import type { EditorWords } from './editor/editorWords.ts'
import { ar } from './ar.ts'
import { editing } from './ar/editing.ts'
import { panels } from './ar/panels.ts'
import { saving } from './ar/saving.ts'
import { toolbar } from './ar/toolbar.ts'

/** The editor in Arabic. */
export const arEditor: EditorWords = {
  ...ar,
  ...editing,
  ...toolbar,
  ...panels,
  ...saving,
  reports: () => import('./ar.report.ts').then(({ arReport }) => arReport),
  later: () => import('./ar.later.ts').then(({ arLater }) => arLater),
}
