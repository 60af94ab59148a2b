import { useCallback, useEffect, useRef } from 'react'
import { useEditor } from './EditorContext.ts'

/** The narrowest that a column becomes when the whole map shall be seen at once, in pixels. */
const narrowest = 44

/** Makes the columns as narrow as it takes for all of them to be in sight. */
const fitColumns = (root: HTMLElement, fitting: boolean): void => {
  const scroller = root.querySelector<HTMLElement>('.jk-scroll')
  const columns = root.querySelector('table')?.querySelectorAll<HTMLTableColElement>('colgroup') ?? []
  const count = [...columns].reduce((sum, { span }) => sum + span, -1)
  const head = root.querySelector<HTMLElement>('.jk-corner')?.offsetWidth ?? 0
  if (!fitting || !scroller || count < 1) {
    root.style.removeProperty('--jk-column')
    return
  }
  const width = Math.max(narrowest, Math.floor((scroller.clientWidth - head) / count))
  root.style.setProperty('--jk-column', `${String(width)}px`)
}

/** Keeps the map zoomed to fit while the editor's state says so. Returns what to attach to the map's element. */
export const useFit = (): ((element: HTMLElement | null) => void) => {
  const { state } = useEditor()
  const root = useRef<HTMLElement | null>(null)
  useEffect(() => {
    let fitted = false
    const fit = () => {
      const { fitting } = state.get()
      if (root.current && (fitting || fitted)) fitColumns(root.current, fitting)
      fitted = fitting
    }
    return state.subscribe(fit)
  }, [state])
  return useCallback((element: HTMLElement | null) => {
    root.current = element
  }, [])
}
