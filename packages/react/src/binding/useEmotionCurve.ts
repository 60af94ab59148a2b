import { useCallback } from 'react'
import { emotionCurve, type Curve, type Id, type Journey } from '@journeykit/core'
import { useJourney } from './useJourney.ts'

/**
 * The emotion curve of a persona, or the mean of all: points, gaps, highest, lowest, peak and end, on the journey's scale.
 * Renders again when the curve has changed. To be used inside `JourneyProvider`.
 */
export const useEmotionCurve = (persona?: Id<'persona'>): Curve =>
  useJourney(useCallback((journey: Journey) => emotionCurve(journey, persona), [persona]))
