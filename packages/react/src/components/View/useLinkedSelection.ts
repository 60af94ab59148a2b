import { type MouseEvent, type RefObject } from 'react'
import { useSource } from '../../binding/SourceContext.ts'
import { markSelected } from '../../interaction/markSelected.ts'
import { recordOfName } from '../../interaction/recordOfName.ts'
import { selectionOf, selectOnly } from '../../interaction/selection.ts'
import { useLayoutEffect } from '../../interaction/useLayoutEffect.ts'

/**
 * Joins a view to the selection that all views of its store share: what is selected elsewhere is marked here, and a click
 * on what shows a record selects it. Returns what listens to clicks; undefined for a view without a store.
 */
export const useLinkedSelection = (root: RefObject<HTMLElement | null>): ((event: MouseEvent) => void) | undefined => {
  const { store } = useSource()
  useLayoutEffect(() => {
    if (!store) return undefined
    const selection = selectionOf(store)
    const mark = () => {
      markSelected(root.current, selection)
    }
    mark()
    return selection.subscribe(mark)
  })
  if (!store) return undefined
  return ({ target }) => {
    const name = target instanceof Element ? target.closest('[data-record]')?.getAttribute('data-record') : undefined
    const record = recordOfName(name ?? '')
    if (record) selectOnly(selectionOf(store), record)
  }
}
