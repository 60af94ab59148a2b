import { useLayoutEffect, type RefObject } from 'react'
import { useSource } from '../../binding/SourceContext.ts'
import { selectionOf } from '../../interaction/selection.ts'
import { recordName } from './parts.tsx'
import { useMap } from './MapContext.ts'

/**
 * Marks the selected records in a map that is only read, after each render and whenever the selection changes. In an
 * editor each item marks itself. Done beside React, so that a card need not listen to be marked now and then.
 */
export const useShownSelection = (root: RefObject<HTMLElement | null>): void => {
  const { store } = useSource()
  const { edit } = useMap()
  useLayoutEffect(() => {
    if (!store || edit) return undefined
    const selection = selectionOf(store)
    const mark = () => {
      const names = new Set(selection.get().map(recordName))
      for (const element of root.current?.querySelectorAll<HTMLElement>('[data-record]') ?? [])
        element.toggleAttribute('data-selected', names.has(element.dataset['record'] ?? ''))
    }
    mark()
    return selection.subscribe(mark)
  })
}
