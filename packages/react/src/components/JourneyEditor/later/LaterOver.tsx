import type { ReactElement, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useEditor } from '../EditorContext.ts'
import { useLoaded } from '../panels/useLoaded.ts'
import { loadLater } from './loadLater.ts'
import { NotFetched } from './NotFetched.tsx'
import type { LaterParts } from './parts.ts'
import { WithLaterWords } from './WithLaterWords.tsx'

export interface LaterOverProps {
  /** What it stands beside. */
  readonly anchor: RefObject<Element | null>
  readonly onClose: () => void
  readonly children: (parts: LaterParts) => ReactElement
}

/** Something that is fetched later, drawn at the end of the map that its anchor stands in: that may be in a table or an SVG. */
export const LaterOver = ({ anchor, onClose, children }: LaterOverProps): ReactElement | null => {
  const loaded = useLoaded(loadLater(useEditor().words.later))
  const home = anchor.current?.closest('.jk')
  if (!home || loaded.state === 'loading') return null
  if (loaded.state === 'failed') return createPortal(<NotFetched retry={loaded.retry} onClose={onClose} />, home)
  const { words, parts } = loaded.value
  return createPortal(<WithLaterWords words={words}>{children(parts)}</WithLaterWords>, home)
}
