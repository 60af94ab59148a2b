import { type RefObject } from 'react'
import { useSource } from '../../binding/SourceContext.ts'
import { markSelected } from '../../interaction/markSelected.ts'
import { selectionOf } from '../../interaction/selection.ts'
import { useMap } from './MapContext.ts'
import { useLayoutEffect } from '../../interaction/useLayoutEffect.ts'

/**
 * Marks the selected records in a map that is only read, after each render and whenever the selection changes. In an
 * editor each item marks itself.
 */
export const useShownSelection = (root: RefObject<HTMLElement | null>): void => {
  const { store } = useSource()
  const { edit } = useMap()
  useLayoutEffect(() => {
    if (!store || edit) return undefined
    const selection = selectionOf(store)
    const mark = () => {
      markSelected(root.current, selection)
    }
    mark()
    return selection.subscribe(mark)
  })
}
