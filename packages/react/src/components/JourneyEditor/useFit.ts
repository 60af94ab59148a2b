import { useEffect } from 'react'
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
 * Keeps the map zoomed to fit while the editor's state says so, whatever room there is and however many columns.
 * @param home an element within the editor's root
 */
export const useFit = (home: { readonly current: Element | null }): void => {
  const { state } = useEditor()
  useEffect(() => {
    const root = home.current?.closest<HTMLElement>('.jk')
    if (!root) return undefined
    const fit = () => {
      fitColumns(root, state.get().fitting)
    }
    // Sizes are not changed before all have told of theirs: in the next frame.
    const observer =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => requestAnimationFrame(fit))
    const hear = () => {
      fit()
      observer?.disconnect()
      // The place tells of its room, the table of its columns.
      if (state.get().fitting)
        root.querySelectorAll('.jk-editor-map,.jk-grid').forEach((part) => observer?.observe(part))
    }
    // It may have been asked for before this was there.
    if (state.get().fitting) hear()
    const stop = state.subscribe(hear)
    return () => {
      stop()
      observer?.disconnect()
    }
  }, [home, state])
}
