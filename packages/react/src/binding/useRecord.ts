import { useCallback } from 'react'
import {
  recordOf,
  recordsAt,
  type Column,
  type Journey,
  type Kind,
  type PlaceId,
  type Records,
  type StandingKind,
} from '@journeykit/core'
import { sameList } from './sameList.ts'
import { useJourney } from './useJourney.ts'

/** One record, or undefined when it is gone. Renders again only when this record has changed. */
export const useRecord = <K extends Kind>(kind: K, id: string): Records[K] | undefined =>
  useJourney(useCallback((journey: Journey) => recordOf(journey, kind, id), [kind, id]))

/** The records of a kind that stand at these places, in order. Renders again when one of them has changed. */
export const useRecordsAt = <K extends StandingKind>(kind: K, places: readonly PlaceId[]): readonly Records[K][] => {
  const select = useCallback(
    (journey: Journey) => places.flatMap((place) => recordsAt(journey, kind, place)),
    [kind, places],
  )
  return useJourney(select, sameList)
}

/** What a column is called: its step's title, or its stage's where the stage has no steps. */
export const useTitle = ({ step, stage }: Column): string =>
  useJourney(
    useCallback(
      (journey: Journey) =>
        (step === undefined ? recordOf(journey, 'stage', stage) : recordOf(journey, 'step', step))?.title ?? '',
      [step, stage],
    ),
  )
