import { useCallback, useEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { useEditor, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../editorState.ts'
import { useReveal } from '../useReveal.ts'

const enteringOf = ({ entering }: EditorState): boolean => entering

/** What to put on the panel, and how to close it. */
export interface PanelFocus {
  readonly onFocus: (event: FocusEvent) => void
  readonly close: () => void
}

/**
 * Leads into the panel when a command asked for it, and on closing back to where the focus came from: to that very
 * element, or else to the selected record on the map.
 */
export const usePanelFocus = (panel: RefObject<HTMLElement | null>): PanelFocus => {
  const { state, selection } = useEditor()
  const reveal = useReveal()
  const entering = useEditorState(enteringOf)
  const from = useRef<HTMLElement>(undefined)
  useEffect(() => {
    if (!entering) return
    panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    state.set({ ...state.get(), entering: false })
  }, [entering, panel, state])
  const onFocus = useCallback(({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) from.current = relatedTarget
  }, [])
  const close = useCallback(() => {
    const root = panel.current?.parentElement
    state.set({ ...state.get(), panel: undefined, entering: false })
    const last = selection.get().at(-1)
    if (from.current?.isConnected) from.current.focus()
    else if (!last || !reveal(last, true))
      root?.querySelector<HTMLElement>('[data-cell][tabindex="0"], button')?.focus()
  }, [panel, state, selection, reveal])
  return { onFocus, close }
}
