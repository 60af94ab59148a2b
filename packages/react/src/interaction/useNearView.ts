import { useState, type RefObject } from 'react'
import { useLayoutEffect } from './useLayoutEffect.ts'

/** True while the element is in sight or within a screen of it; always true where the browser cannot tell, and while `on` is false. */
export const useNearView = (element: RefObject<HTMLElement | null>, on: boolean, first: boolean): boolean => {
  const [near, setNear] = useState(first)
  useLayoutEffect(() => {
    if (!on || !element.current || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last) setNear(last.isIntersecting)
      },
      { rootMargin: '100% 0%' },
    )
    observer.observe(element.current)
    return () => {
      observer.disconnect()
    }
  }, [on, element])
  return near || !on || typeof IntersectionObserver === 'undefined'
}
