import { useCallback, useRef, type RefCallback } from 'react'
import { cellOf, findCell, nameOf } from './cells.ts'
import { isNowhere } from './isNowhere.ts'

/** Where the focus goes when what had it is gone: to its cell, to the cell that Tab leads to, to the first button. */
const refuge = (root: HTMLElement, cell: string): HTMLElement | null =>
  findCell(root, cell) ??
  root.querySelector<HTMLElement>('[data-cell][tabindex="0"]') ??
  root.querySelector<HTMLElement>('button')

/** Watches one element; returns how to stop. */
const watch = (root: HTMLElement): (() => void) => {
  let last: { readonly element: Element; readonly cell: string } | undefined
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = { element: target, cell: nameOf(cellOf(target)) }
  }
  // Some browsers say that the focus goes while they take an element away; only afterwards is it known which it was.
  const onFocusOut = () => {
    queueMicrotask(() => {
      if (last?.element.isConnected && isNowhere(root)) last = undefined
    })
  }
  const observer = new MutationObserver(() => {
    if (last && !last.element.isConnected && isNowhere(root)) refuge(root, last.cell)?.focus()
  })
  root.addEventListener('focusin', onFocusIn)
  root.addEventListener('focusout', onFocusOut)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', onFocusIn)
    root.removeEventListener('focusout', onFocusOut)
  }
}

/**
 * Keeps the focus in the element it is attached to: when the part that has it is taken away (by undo, or by somebody
 * else), a part beside it gets the focus, never the page. Nobody who has gone elsewhere is called back.
 */
export const useKeptFocus = (): RefCallback<HTMLElement> => {
  const stop = useRef<() => void>(undefined)
  return useCallback((element: HTMLElement | null) => {
    stop.current?.()
    stop.current = element ? watch(element) : undefined
  }, [])
}
