import { useCallback, type ReactElement } from 'react'
import { emotionCurve, type Id, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { Spoken } from '../View/Spoken.tsx'
import { useView } from '../View/ViewContext.ts'

export interface CurveSummaryProps {
  readonly persona: Id<'persona'>
  readonly id?: string
}

/** A persona's curve in sentences: highest, lowest, steepest, overall, and how much was scored. */
export const CurveSummary = ({ persona, id }: CurveSummaryProps): ReactElement => {
  const { words } = useView()
  const select = useCallback(
    (journey: Journey) => words.curveSummary(emotionCurve(journey, persona), journey),
    [words, persona],
  )
  return (
    <p id={id}>
      <Spoken>{useJourney(select)}</Spoken>
    </p>
  )
}
