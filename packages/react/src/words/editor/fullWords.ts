import type { EditorWords } from './editorWords.ts'
import type { LaterWords } from './laterWords.ts'

/** All words of an editor, once those are there that are fetched later. */
export interface FullWords extends EditorWords, LaterWords {}
