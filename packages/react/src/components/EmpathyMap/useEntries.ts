import { useCallback } from 'react'
import { empathyAspects, siblingsOf, type Empathy, type Journey } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'

/** All entries of a persona's empathy map, part by part, each in its order. */
export const useEntries = (persona: string): readonly Empathy[] =>
  useJourney(
    useCallback(
      (journey: Journey) => empathyAspects.flatMap((aspect) => siblingsOf(journey, 'empathy', { persona, aspect })),
      [persona],
    ),
    sameList,
  )
