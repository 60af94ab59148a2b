import { useCallback, type ReactElement } from 'react'
import { emotionCurve, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useMap } from './MapContext.ts'
import { experience, mapTitle, personaNames, type TitleProps } from './headParts.tsx'
import { selectHead, selectScale } from './selectors.ts'
import { usePersonas } from './useShown.ts'

const sameHead = (a: ReturnType<typeof selectHead>, b: ReturnType<typeof selectHead>): boolean =>
  a.title === b.title && a.scenario === b.scenario && a.state === b.state

const Experience = ({ persona }: { readonly persona: string | undefined }): ReactElement | null => {
  const map = useMap()
  const scale = useJourney(selectScale)
  const select = useCallback((journey: Journey) => emotionCurve(journey, persona as never), [persona])
  return experience(useJourney(select), scale, map)
}

/** What the map is of: state, title, scenario, personas and the overall score. */
export const MapHead = (props: TitleProps): ReactElement => {
  const map = useMap()
  const head = useJourney(selectHead, sameHead)
  const personas = usePersonas()
  return (
    <header className="jk-head">
      {mapTitle(head, props, map)}
      <div className="jk-head-end">
        {personaNames(personas, map)}
        <Experience persona={personas[0]?.id} />
      </div>
    </header>
  )
}
