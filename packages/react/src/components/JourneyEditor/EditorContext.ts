import { createContext, useContext, useSyncExternalStore, type Context } from 'react'
import type { JourneyStore, Operation } from '@journeykit/core'
import type { Selection } from '../../interaction/selection.ts'
import type { ValueStore } from '../../interaction/valueStore.ts'
import type { EditorWords } from '../../words/editor/editorWords.ts'
import type { EditorState } from './editorState.ts'

/** What the parts of an editor share. The same object as long as the store, the words and the permissions are the same. */
export interface Editor {
  readonly store: JourneyStore
  readonly words: EditorWords
  /** Shared by all views of the store. */
  readonly selection: Selection
  /** Panels, what is hidden, filtered and being moved: what is being done on the screen. */
  readonly state: ValueStore<EditorState>
  /**
   * Does one operation, or several as one undo step, and says so to those who listen. All or nothing: returns the
   * sentence of the first refusal, to be shown where the hand is, or undefined when it was done.
   * @param said what is announced; the label of the operation when absent
   * @param label what several operations are called where they are undone: a sentence, or the type of one of them; the
   * first one's type when absent
   */
  readonly run: (operations: Operation | readonly Operation[], said?: string, label?: string) => string | undefined
  /** The sentence with which `run` would refuse, without changing anything: to grey out what cannot be chosen. */
  readonly refusalOf: (operation: Operation) => string | undefined
  readonly undo: () => void
  readonly redo: () => void
}

export const EditorContext: Context<Editor | undefined> = createContext<Editor | undefined>(undefined)

/** The editor around; throws where there is none, which is a mistake in the code, not in the data. */
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('This part of an editor was rendered outside of one. Put it inside <JourneyEditor>.')
  return editor
}

/** One thing of the editor's state; renders again only when that changes. `select` returns what is already there. */
export const useEditorState = <T>(select: (state: EditorState) => T): T => {
  const { state } = useEditor()
  const read = (): T => select(state.get())
  return useSyncExternalStore(state.subscribe, read, read)
}
