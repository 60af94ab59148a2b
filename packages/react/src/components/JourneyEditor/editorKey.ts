import type { KeyboardEvent } from 'react'
import type { Editor } from './EditorContext.ts'

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('input, textarea, select')

/** What a key with Ctrl or Cmd does anywhere in the editor; undefined for keys that are not the editor's. */
const commandOf = ({ key, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | 'find' | 'shortcuts' | undefined => {
  const letter = key.toLowerCase()
  if (letter === 'f' && !shiftKey) return 'find'
  if (key === '/') return 'shortcuts'
  // A text field undoes its own typing.
  if (isTyping(target)) return undefined
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : undefined
}

/** Undo, redo, find and the list of shortcuts, anywhere in the editor. */
export const editorKey = (event: KeyboardEvent, editor: Editor): void => {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
  const command = commandOf(event)
  if (command === undefined) return
  event.preventDefault()
  if (command === 'undo' || command === 'redo') editor[command]()
  else editor.state.set({ ...editor.state.get(), sheet: command })
}
