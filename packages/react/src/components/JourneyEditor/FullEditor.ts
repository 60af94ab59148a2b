import { createContext, useContext, useMemo, type Context } from 'react'
import type { FullWords } from '../../words/editor/fullWords.ts'
import type { LaterWords } from '../../words/editor/laterWords.ts'
import { useEditor, type Editor } from './EditorContext.ts'

/** The editor as the parts of it know it that are fetched later: with all words. */
export interface FullEditor extends Editor {
  readonly words: FullWords
}

export const FullEditorContext: Context<FullEditor | undefined> = createContext<FullEditor | undefined>(undefined)

/** The editor around, with these words as well. The same object as long as both are the same. */
export const useEditorWith = (later: LaterWords): FullEditor => {
  const editor = useEditor()
  return useMemo(() => ({ ...editor, words: { ...editor.words, ...later } }), [editor, later])
}

/** The editor around a part that was fetched with its words; throws where there is none, a mistake in the code. */
export const useFullEditor = (): FullEditor => {
  const editor = useContext(FullEditorContext)
  if (!editor) throw new Error('This part of an editor was rendered without its words. Put it inside <WithLaterWords>.')
  return editor
}
