import type { EditorWords } from './editor/editorWords.ts'
import { ar } from './ar.ts'
import { details } from './ar/details.ts'
import { editing } from './ar/editing.ts'
import { find } from './ar/find.ts'
import { moving } from './ar/moving.ts'
import { panels } from './ar/panels.ts'
import { saving } from './ar/saving.ts'
import { toolbar } from './ar/toolbar.ts'

/** The editor in Arabic. */
export const arEditor: EditorWords = {
  ...ar,
  ...editing,
  ...moving,
  ...details,
  ...toolbar,
  ...panels,
  ...find,
  ...saving,
  reports: () => import('./ar.report.ts').then(({ arReport }) => arReport),
}
