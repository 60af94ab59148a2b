import { useCallback, useRef, type RefCallback } from 'react'
import { isNowhere } from './isNowhere.ts'

/**
 * For a button that a field takes the place of: call `comeBack` when the field closes by a key, and the button has the
 * focus as soon as it is there again, unless something else was given it meanwhile.
 */
export const useFocusBack = (): { readonly button: RefCallback<HTMLButtonElement>; readonly comeBack: () => void } => {
  const coming = useRef(false)
  const button = useCallback((element: HTMLButtonElement | null) => {
    if (!element || !coming.current) return
    coming.current = false
    if (isNowhere(element)) element.focus()
  }, [])
  const comeBack = useCallback(() => {
    coming.current = true
  }, [])
  return { button, comeBack }
}
