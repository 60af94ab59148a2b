import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { Menu, type MenuProps } from './Menu.tsx'

/** A menu drawn at the end of the map or view that its anchor stands in: the anchor may be in a table or an SVG. */
export const AnchoredMenu = (props: MenuProps): ReactElement | null => {
  const home = props.anchor.current?.closest('.jk')
  return home ? createPortal(<Menu {...props} />, home) : null
}
