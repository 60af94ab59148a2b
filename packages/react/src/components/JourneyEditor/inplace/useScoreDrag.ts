import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { dragThreshold, scoreAfterDrag } from '../../../interaction/scoreDragging.ts'
import { plot } from '../../JourneyMap/plot.ts'
import { strip } from '../../JourneyMap/strip.ts'

export interface ScoreDrag {
  readonly score: number | undefined
  readonly scale: EmotionScale
  /** True where better is further along the line, not higher. */
  readonly sideways: boolean
  /** Called once, when the point is let go at another score. */
  readonly onDrop: (score: number) => void
}

type Listener = (event: PointerEvent) => void

/** A point that can be dragged. */
export interface ScoreDragging {
  readonly listeners: Readonly<Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Listener>>
  /** The score under the pointer while it drags. */
  readonly over: number | undefined
  /** True for the click that the end of a drag is told as. */
  readonly wasDrag: () => boolean
}

interface Dragging {
  /** Nothing moves until the hand has meant it. */
  readonly meant: boolean
  readonly score: number | undefined
}

/** How far towards the better end the pointer has gone. */
const towardsBetter = (event: { clientX: number; clientY: number }, start: { x: number; y: number }, rtl: boolean) => ({
  sideways: (event.clientX - start.x) * (rtl ? -1 : 1),
  upwards: start.y - event.clientY,
})

/** A point that is let go so far beside its column, in pixels, was not meant to be scored. */
const farAside = 80

const aside = (
  event: { clientX: number; clientY: number },
  start: { x: number; y: number },
  sideways: boolean,
): number => Math.abs(sideways ? event.clientY - start.y : event.clientX - start.x)

/**
 * Drags a point of the curve by mouse, pen or finger. Let go, it is scored once; Escape, letting it go far beside its
 * column, and a gesture that the system takes over put it back.
 */
export const useScoreDrag = (
  point: RefObject<SVGGElement | null>,
  { score, scale, sideways, onDrop }: ScoreDrag,
): ScoreDragging => {
  const [dragging, setDragging] = useState<Dragging>()
  const start = useRef({ x: 0, y: 0, dragged: false })
  const at = (event: PointerEvent): number | undefined => {
    if (aside(event, start.current, sideways) > farAside) return undefined
    const rtl = point.current !== null && getComputedStyle(point.current).direction === 'rtl'
    const gone = towardsBetter(event, start.current, rtl)
    return scoreAfterDrag(score, sideways ? gone.sideways : gone.upwards, scale, sideways ? strip : plot)
  }
  useEffect(() => {
    if (!dragging) return undefined
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setDragging(undefined)
    }
    document.addEventListener('keydown', giveUp, true)
    return () => {
      document.removeEventListener('keydown', giveUp, true)
    }
  }, [dragging])
  const listeners: ScoreDragging['listeners'] = {
    onPointerDown(event) {
      if (event.button !== 0) return
      start.current = { x: event.clientX, y: event.clientY, dragged: false }
      setDragging({ meant: false, score: undefined })
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event) {
      if (!dragging) return
      const far = Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y) >= dragThreshold
      if (!dragging.meant && !far) return
      start.current.dragged = true
      setDragging({ meant: true, score: at(event) })
    },
    onPointerUp(event) {
      const dropped = dragging?.meant === true ? at(event) : undefined
      setDragging(undefined)
      if (dropped !== undefined && dropped !== score) onDrop(dropped)
    },
    onPointerCancel() {
      setDragging(undefined)
    },
  }
  return {
    listeners,
    over: dragging?.meant === true ? dragging.score : undefined,
    wasDrag: () => start.current.dragged,
  }
}
