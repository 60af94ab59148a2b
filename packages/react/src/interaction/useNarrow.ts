import { useCallback, useRef, useState, type RefCallback } from 'react'

/** Below this width a journey runs down, above it across. In CSS pixels of the map's own box. */
export const narrowWidth = 560

/**
 * Tells whether the element it is attached to is narrow, and again whenever that changes. The first answer comes
 * before the first paint. A box without width (not laid out yet) is not narrow; nothing is measured on the server.
 */
export const useNarrow = (): readonly [RefCallback<HTMLElement>, boolean] => {
  const [narrow, setNarrow] = useState(false)
  const observer = useRef<ResizeObserver>(undefined)
  const attach = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (!element) return
    const measure = () => {
      setNarrow(element.clientWidth > 0 && element.clientWidth < narrowWidth)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    observer.current = new ResizeObserver(measure)
    observer.current.observe(element)
  }, [])
  return [attach, narrow]
}
