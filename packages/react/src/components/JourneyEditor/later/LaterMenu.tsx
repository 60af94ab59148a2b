import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import type { MenuProps } from '../../Menu/Menu.tsx'
import { useEditor } from '../EditorContext.ts'
import { useLoaded } from '../panels/useLoaded.ts'
import { loadLater } from './loadLater.ts'
import { NotFetched } from './NotFetched.tsx'

/** A menu drawn at the end of the map that its anchor stands in, for that may be in a table or an SVG; fetched when it is needed. */
export const LaterMenu = (props: MenuProps): ReactElement | null => {
  const loaded = useLoaded(loadLater(useEditor().words.later))
  const home = props.anchor.current?.closest('.jk')
  if (!home || loaded.state === 'loading') return null
  if (loaded.state === 'failed') return createPortal(<NotFetched retry={loaded.retry} onClose={props.onClose} />, home)
  const { Menu } = loaded.value.parts
  return createPortal(<Menu {...props} />, home)
}
