import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { isNowhere } from '../../interaction/isNowhere.ts'

interface Held {
  readonly element: Element
  /** The key of its finding, and where in the list that stood. */
  readonly key: string
  readonly index: number
}

const itemsIn = (root: Element): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-finding]')]

/** The heading of the same finding, of the one that took its place, or of the whole list. */
const refuge = (root: Element, { key, index }: Held): HTMLElement | null => {
  const items = itemsIn(root)
  const item = items.find(({ dataset }) => dataset['finding'] === key) ?? items[index]
  return (item ?? root).querySelector<HTMLElement>(item ? '.jk-finding-rule' : '.jk-title')
}

/** What to put on the element around the list, so that focus never falls to the page when a finding goes. */
export interface FindingFocus {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** Keeps the focus in the list: when the finding that has it is mended, by its fix or elsewhere, the next one gets it. */
export const useFindingFocus = (findings: readonly unknown[]): FindingFocus => {
  const ref = useRef<HTMLDivElement>(null)
  const held = useRef<Held>(undefined)
  useEffect(() => {
    const root = ref.current
    const last = held.current
    if (!root || !last || last.element.isConnected) return
    held.current = undefined
    if (!isNowhere(root)) return
    const heading = refuge(root, last)
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }, [findings])
  return {
    ref,
    onFocus({ target, currentTarget }) {
      const item = target.closest<HTMLElement>('[data-finding]')
      const key = item?.dataset['finding']
      held.current =
        item && key !== undefined ? { element: target, key, index: itemsIn(currentTarget).indexOf(item) } : undefined
    },
    onBlur({ relatedTarget, currentTarget }) {
      if (relatedTarget !== null) {
        if (!currentTarget.contains(relatedTarget)) held.current = undefined
        return
      }
      // Some browsers say that the focus goes while they take an element away; only afterwards is it known which it was.
      queueMicrotask(() => {
        if (held.current?.element.isConnected) held.current = undefined
      })
    },
  }
}
