import type { ReactElement } from 'react'
import { EmotionCurve, JourneyMap, PersonaCard, type Density } from '@journeykit/react'
import { useHost } from '../host/HostContext.ts'
import { journeyNamed } from '../journeys/journeyNamed.ts'
import './brand.css'

export interface BrandedPageProps {
  readonly density?: Density
}

/** A map, a curve and a persona in the colours, letters and corners of a brand. */
export const BrandedPage = ({ density = 'comfortable' }: BrandedPageProps): ReactElement => {
  const { language, words, dir } = useHost()
  const shared = { journey: journeyNamed('cafe', language), words, density, className: 'brand', ...(dir && { dir }) }
  return (
    <>
      <JourneyMap {...shared} />
      <EmotionCurve {...shared} headingLevel={3} />
      <PersonaCard {...shared} headingLevel={3} />
    </>
  )
}
