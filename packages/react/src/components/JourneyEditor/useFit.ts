import { useCallback, useEffect, useRef } from 'react'
import { useEditor } from './EditorContext.ts'

/** The narrowest that a column becomes when the whole map shall be seen at once, in pixels. */
const narrowest = 44

/** Makes the columns as narrow as it takes for all of them to be in sight. */
const fitColumns = (root: HTMLElement, fitting: boolean): void => {
  const scroller = root.querySelector<HTMLElement>('.jk-scroll')
  const columns = root.querySelectorAll<HTMLTableColElement>('.jk-grid>colgroup')
  const count = [...columns].reduce((sum, { span }) => sum + span, -1)
  const head = root.querySelector<HTMLElement>('.jk-corner')?.offsetWidth ?? 0
  const column =
    fitting && scroller && count > 0
      ? `${String(Math.max(narrowest, Math.floor((scroller.clientWidth - head) / count)))}px`
      : ''
  // Also the same value would make some browsers lay out everything again.
  if (root.style.getPropertyValue('--jk-column') !== column) root.style.setProperty('--jk-column', column)
}

/**
 * Keeps the map zoomed to fit while the editor's state says so, whatever room there is and however many columns. Returns
 * what to attach to the map's element.
 */
export const useFit = (): ((element: HTMLElement | null) => void) => {
  const { state } = useEditor()
  const root = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const fit = () => {
      if (root.current) fitColumns(root.current, state.get().fitting)
    }
    // Sizes are not changed before all have told of theirs: in the next frame.
    const observer =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => requestAnimationFrame(fit))
    const stop = state.subscribe(() => {
      fit()
      observer?.disconnect()
      // The place tells of its room, the table of its columns.
      if (state.get().fitting)
        root.current?.querySelectorAll('.jk-editor-map,.jk-grid').forEach((part) => observer?.observe(part))
    })
    return () => {
      stop()
      observer?.disconnect()
    }
  }, [state])
  return useCallback((element: HTMLElement | null) => {
    root.current = element
  }, [])
}
