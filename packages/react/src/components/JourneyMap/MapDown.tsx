import { useRef, type ReactElement } from 'react'
import type { Column, Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useWantedFocus } from '../../interaction/useWantedFocus.ts'
import { DownStep } from './DownStep.tsx'
import { useMap } from './MapContext.ts'
import { MapKey } from './MapKey.tsx'
import { scoresOf, selectColumns, selectMain } from './selectors.ts'
import { useMarked } from './useMarked.ts'

export interface MapDownProps {
  readonly titleId: string
  /** How many bottlenecks are marked. */
  readonly bottlenecks: number
}

const mainScores = (journey: Journey): readonly (number | undefined)[] => {
  const main = selectMain(journey)
  return main ? scoresOf(journey, main.id) : []
}

const sameScores = (a: readonly (number | undefined)[], b: readonly (number | undefined)[]): boolean =>
  a.length === b.length && a.every((score, i) => Object.is(score, b[i]))

/** The scores around a column: two on each side decide how the curve runs through it. */
const around = (scores: readonly (number | undefined)[], i: number): readonly (number | undefined)[] =>
  [-2, -1, 0, 1, 2].map((step) => scores[i + step])

/** The journey running down, for narrow places: one step under another, the main persona's curve beside them. */
export const MapDown = ({ titleId, bottlenecks }: MapDownProps): ReactElement => {
  const columns = useJourney(selectColumns)
  const scores = useJourney(mainScores, sameScores)
  const marked = useMarked(bottlenecks)
  const list = useRef<HTMLOListElement>(null)
  const { cells } = useMap()
  useWantedFocus(columns, cells, list)
  return (
    <>
      <ol ref={list} className="jk-down" aria-labelledby={titleId}>
        {columns.map((column: Column, i) => (
          <DownStep
            key={column.place}
            column={column}
            bottleneck={marked.get(column.stage)}
            around={around(scores, i)}
          />
        ))}
      </ol>
      <MapKey />
    </>
  )
}
