import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import { useEditor, useEditorState } from './EditorContext.ts'
import type { EditorState } from './editorState.ts'

export interface SheetProps {
  readonly name: NonNullable<EditorState['sheet']>
  readonly title: string
  readonly children: ReactNode
}

/** Closes the sheet and gives the focus back to what had it when the sheet opened. */
const useClosing = (name: SheetProps['name'], open: boolean): (() => void) => {
  const { state } = useEditor()
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (open) return undefined
    // Remembered while it is closed, for by the time it is open the focus has moved.
    const remember = () => {
      if (state.get().sheet !== name) return
      opener.current = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    }
    return state.subscribe(remember)
  }, [name, open, state])
  return () => {
    state.set({ ...state.get(), sheet: undefined })
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }
}

/** Something between the toolbar and the map that is opened and closed: Escape closes it. */
export const Sheet = ({ name, title, children }: SheetProps): ReactElement | null => {
  const { words } = useEditor()
  const open = useEditorState(({ sheet }) => sheet === name)
  const id = useId()
  const close = useClosing(name, open)
  if (!open) return null
  return (
    <div
      className={`jk-sheet jk-sheet-${name}`}
      role="region"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <p id={id} className="jk-sheet-title">
        {title}
      </p>
      {children}
      <button type="button" className="jk-button jk-sheet-close" onClick={close}>
        {words.closeSheet}
      </button>
    </div>
  )
}
