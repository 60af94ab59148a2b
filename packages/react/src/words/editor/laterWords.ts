import type { DetailsWords } from './detailsWords.ts'
import type { EditorWords } from './editorWords.ts'
import type { MovingWords } from './movingWords.ts'
import type { SheetWords } from './sheetWords.ts'

/** What an editor says only after somebody has done something: in its menus, its sheets, the details of a record, and of moving. */
export interface LaterWords extends DetailsWords, MovingWords, SheetWords {}

/** All words of an editor, once those are there as well. */
export interface FullWords extends EditorWords, LaterWords {}
