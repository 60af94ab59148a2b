import { useCallback } from 'react'
import { inOrder, type Journey, type Lane, type Persona } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { mapColumns, type MapColumn } from './mapColumns.ts'
import { useMap } from './MapContext.ts'

/** The columns of the map, folded stages as one each. */
export const useColumns = (): readonly MapColumn[] => {
  const { foldedStages } = useMap().show
  return useJourney(useCallback((journey: Journey) => mapColumns(journey, foldedStages), [foldedStages]))
}

/** The lanes that are not hidden. */
export const useLanes = (): readonly Lane[] => {
  const { hiddenLanes } = useMap().show
  const select = useCallback(
    (journey: Journey) => inOrder(journey, 'lane').filter(({ id }) => !hiddenLanes.has(id)),
    [hiddenLanes],
  )
  return useJourney(select, sameList)
}

/** The personas that are not hidden, the main one first. */
export const usePersonas = (): readonly Persona[] => {
  const { hiddenPersonas } = useMap().show
  const select = useCallback(
    (journey: Journey) => inOrder(journey, 'persona').filter(({ id }) => !hiddenPersonas.has(id)),
    [hiddenPersonas],
  )
  return useJourney(select, sameList)
}
