import { memo, useCallback, type NamedExoticComponent, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import type { Drawing } from './drawing.ts'
import { useFrame, useMap } from './MapContext.ts'

/** What a cell may be told besides what it draws. */
export interface Counted {
  /** Its column, from 1, where not all columns of the table are there. */
  readonly colIndex?: number | undefined
}

/** A cell that hears the journey by itself: it renders again when what it shows has changed, and not otherwise. */
export const live = <P extends object, T>(drawing: Drawing<P, T>): NamedExoticComponent<P & Counted> => {
  const same = (a: T, b: T): boolean => drawing.same(a, b)
  const Cell = (props: P & Counted): ReactElement | null => {
    const map = useMap()
    const data = useJourney(
      useCallback((journey: Journey) => drawing.select(journey, props), [props]),
      same,
    )
    return drawing.draw(data, props, map, useFrame(drawing.cell(props), props.colIndex))
  }
  return memo(Cell)
}
