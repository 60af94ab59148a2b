import type { EditorWords } from './editor/editorWords.ts'
import { ru } from './ru.ts'
import { details } from './ru/details.ts'
import { editing } from './ru/editing.ts'
import { find } from './ru/find.ts'
import { moving } from './ru/moving.ts'
import { panels } from './ru/panels.ts'
import { saving } from './ru/saving.ts'
import { toolbar } from './ru/toolbar.ts'

/** The editor in Russian. */
export const ruEditor: EditorWords = {
  ...ru,
  ...editing,
  ...moving,
  ...details,
  ...toolbar,
  ...panels,
  ...find,
  ...saving,
  reports: () => import('./ru.report.ts').then(({ ruReport }) => ruReport),
}
