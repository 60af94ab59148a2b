import { useId, type ReactElement } from 'react'
import { columnsOf, type Journey } from '@journeykit/core'
import { showAll } from '../../interaction/mapShow.ts'
import { directionOf } from '../../words/direction.ts'
import { en } from '../../words/en.ts'
import { emptyMap } from '../JourneyMap/emptyMap.tsx'
import type { MapOptions } from '../JourneyMap/MapOptions.ts'
import { mapKey } from '../JourneyMap/mapKey.tsx'
import type { MapLook } from '../JourneyMap/MapLook.ts'
import { marksOf } from '../JourneyMap/marks.ts'
import { worstStages } from '../JourneyMap/selectors.ts'
import { stillTable } from '../JourneyMap/stillTable.tsx'
import { stillHead } from './stillHead.tsx'

/** The journey, and how its map looks and speaks. */
export interface StaticJourneyMapProps extends Omit<
  MapOptions,
  'orientation' | 'whole' | 'onSelect' | 'onOpen' | 'status'
> {
  readonly journey: Journey
}

const lookOf = ({ journey, words = en, show, slots = {} }: StaticJourneyMapProps): MapLook => ({
  words,
  contentLanguage: journey.locale === words.language ? undefined : journey.locale,
  show: { ...showAll, ...show },
  slots,
  opens: false,
  edit: undefined,
})

const body = (props: StaticJourneyMapProps, look: MapLook, titleId: string): ReactElement => {
  const { journey, bottlenecks = 1 } = props
  if (columnsOf(journey).length === 0) return emptyMap(look)
  const marks = marksOf(worstStages(journey).slice(0, bottlenecks))
  const curveId = `jk${titleId.replace(/\W/g, '')}`
  return (
    <>
      <div className="jk-scroll" role="group" aria-label={look.words.map} tabIndex={0}>
        {stillTable({ journey, look, titleId, curveId, marks })}
      </div>
      {mapKey(look)}
    </>
  )
}

/**
 * The map of a journey as it is, across as a table. It keeps no state and needs no script in the browser, so it may be
 * rendered by a server component, or to a string for an e-mail or a file.
 */
export const StaticJourneyMap = (props: StaticJourneyMapProps): ReactElement => {
  const { journey, headingLevel = 2, theme, density, dir, className } = props
  const look = lookOf(props)
  const titleId = useId()
  return (
    <section
      className={className === undefined ? 'jk jk-map' : `jk jk-map ${className}`}
      lang={look.words.language}
      dir={dir ?? directionOf(journey.locale)}
      data-theme={theme}
      data-density={density}
      data-orientation="across"
      aria-labelledby={titleId}
    >
      {stillHead(journey, { level: headingLevel, titleId }, look)}
      {body(props, look, titleId)}
    </section>
  )
}
