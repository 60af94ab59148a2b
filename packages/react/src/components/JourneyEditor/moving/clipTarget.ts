import { hasOwnKeys } from './hasOwnKeys.ts'
import { isOnMap } from './isOnMap.ts'

/** The element of the map that a clipboard event is about; undefined where it is about a text. */
export const clipTarget = (event: ClipboardEvent, root: HTMLElement): Element | undefined => {
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || hasOwnKeys(target) || !isOnMap(target)) return undefined
  // Whoever has marked words on the page wants those.
  const marked = root.ownerDocument.getSelection()
  return marked && !marked.isCollapsed && event.type !== 'paste' ? undefined : target
}
