import type { EditorWords } from './editor/editorWords.ts'
import { en } from './en.ts'
import { editing } from './en/editing.ts'
import { panels } from './en/panels.ts'
import { saving } from './en/saving.ts'
import { toolbar } from './en/toolbar.ts'

/** The editor in English. */
export const enEditor: EditorWords = {
  ...en,
  ...editing,
  ...toolbar,
  ...panels,
  ...saving,
  reports: () => import('./en.report.ts').then(({ enReport }) => enReport),
  later: () => import('./en.later.ts').then(({ enLater }) => enLater),
}
