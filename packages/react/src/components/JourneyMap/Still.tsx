import { useCallback, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useSvgId } from '../../binding/useSvgId.ts'
import { useMap } from './MapContext.ts'
import { stillTable } from './stillTable.tsx'
import { useMarked } from './useMarked.ts'

export interface StillProps {
  readonly titleId: string
  /** How many bottlenecks are marked. */
  readonly bottlenecks: number
}

/** The table of a journey that no store changes, drawn at once: no part of it has to listen. */
export const Still = ({ titleId, bottlenecks }: StillProps): ReactElement => {
  const map = useMap()
  const curveId = useSvgId()
  const journey = useJourney(useCallback((journey: Journey) => journey, []))
  const marks = useMarked(bottlenecks)
  return stillTable({ journey, look: map, titleId, curveId, marks })
}
