import type { EditorWords } from './editor/editorWords.ts'
import { en } from './en.ts'
import { details } from './en/details.ts'
import { editing } from './en/editing.ts'
import { find } from './en/find.ts'
import { moving } from './en/moving.ts'
import { panels } from './en/panels.ts'
import { saving } from './en/saving.ts'
import { toolbar } from './en/toolbar.ts'

/** The editor in English. */
export const enEditor: EditorWords = {
  ...en,
  ...editing,
  ...moving,
  ...details,
  ...toolbar,
  ...panels,
  ...find,
  ...saving,
  reports: () => import('./en.report.ts').then(({ enReport }) => enReport),
}
