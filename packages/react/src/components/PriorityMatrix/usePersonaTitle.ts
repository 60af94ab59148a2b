import { useCallback } from 'react'
import { titleOf, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'

/** What the persona is called on whose ratings a priority rests; undefined where it rests on nobody's. */
export const usePersonaTitle = (id: string | undefined): string | undefined =>
  useJourney(
    useCallback((journey: Journey) => (id === undefined ? undefined : titleOf(journey, { kind: 'persona', id })), [id]),
  )
