import type { ReactElement } from 'react'
import { emotionCurve, inOrder, type Journey } from '@journeykit/core'
import { experience, mapTitle, personaNames, type TitleProps } from '../JourneyMap/headParts.tsx'
import type { MapLook } from '../JourneyMap/MapLook.ts'

/** The head of a journey that does not change. */
export const stillHead = (journey: Journey, props: TitleProps, look: MapLook): ReactElement => {
  const personas = inOrder(journey, 'persona').filter(({ id }) => !look.show.hiddenPersonas.has(id))
  return (
    <header className="jk-head">
      {mapTitle(journey, props, look)}
      <div className="jk-head-end">
        {personaNames(personas, look)}
        {experience(emotionCurve(journey, personas[0]?.id), journey.scale, look)}
      </div>
    </header>
  )
}
