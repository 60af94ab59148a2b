import { useRef, type ReactElement } from 'react'
import type { Point } from './hoveredSpot.ts'
import { useLayoutEffect } from '../../../interaction/useLayoutEffect.ts'

/** What follows the pointer while something is dragged: its title. The place of it is set as properties, for a strict CSP. */
export const Carried = ({ what, at }: { readonly what: string; readonly at: Point }): ReactElement => {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    element.current?.style.setProperty('left', `${String(at.x)}px`)
    element.current?.style.setProperty('top', `${String(at.y)}px`)
  }, [at])
  return (
    <div ref={element} className="jk-carried" aria-hidden="true">
      {what}
    </div>
  )
}
