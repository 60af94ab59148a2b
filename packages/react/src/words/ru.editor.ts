import type { EditorWords } from './editor/editorWords.ts'
import { ru } from './ru.ts'
import { editing } from './ru/editing.ts'
import { panels } from './ru/panels.ts'
import { saving } from './ru/saving.ts'
import { toolbar } from './ru/toolbar.ts'

/** The editor in Russian. */
export const ruEditor: EditorWords = {
  ...ru,
  ...editing,
  ...toolbar,
  ...panels,
  ...saving,
  reports: () => import('./ru.report.ts').then(({ ruReport }) => ruReport),
  later: () => import('./ru.later.ts').then(({ ruLater }) => ruLater),
}
