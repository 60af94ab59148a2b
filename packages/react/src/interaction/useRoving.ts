import { useCallback, useEffect, useRef, type KeyboardEvent, type RefCallback } from 'react'

const controls = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-tool]')]

/** Tab leads to one control: the one that had the focus last, or the first. */
const rove = (root: HTMLElement, to?: HTMLElement) => {
  const all = controls(root)
  const active = to ?? all.find((control) => control.tabIndex === 0) ?? all[0]
  for (const control of all) control.tabIndex = control === active ? 0 : -1
}

const target = (event: KeyboardEvent, root: HTMLElement): HTMLElement | undefined => {
  const all = controls(root)
  const at = all.indexOf(event.target as HTMLElement)
  if (at < 0) return undefined
  const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 }[event.key]
  return to === undefined ? undefined : all[(to + all.length) % all.length]
}

/**
 * One tab stop for a toolbar (WAI-ARIA toolbar pattern): its controls are marked `data-tool`, arrows go from one to the
 * next, Home and End to the ends. Returns what to attach to the toolbar and the keys to listen for.
 */
export const useRoving = (): {
  readonly ref: RefCallback<HTMLElement>
  readonly onKeyDown: (event: KeyboardEvent) => void
} => {
  const root = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (root.current) rove(root.current)
  })
  const ref = useCallback((element: HTMLElement | null) => {
    root.current = element
  }, [])
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const next = root.current && target(event, root.current)
    if (!next || !root.current) return
    event.preventDefault()
    rove(root.current, next)
    next.focus()
  }, [])
  return { ref, onKeyDown }
}
