import type { SheetWords } from '../../../words/editor/sheetWords.ts'

type Shortcut = keyof SheetWords['shortcut']

/** The keys of each shortcut, in the order of the sheet; each list is pressed together. */
export const keysOf: Readonly<Record<Shortcut, readonly string[]>> = {
  arrows: ['← ↑ ↓ →'],
  ends: ['Home', 'End'],
  enter: ['Enter', 'F2'],
  add: ['Ctrl+Enter'],
  escape: ['Esc'],
  score: ['↑ ↓'],
  menu: ['Shift+F10'],
  lift: ['Ctrl+M'],
  select: ['Ctrl+Space'],
  extend: ['Shift+← ↑ ↓ →'],
  remove: ['Delete'],
  copy: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'],
  duplicate: ['Ctrl+D'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  find: ['Ctrl+F'],
  shortcuts: ['Ctrl+/'],
}
