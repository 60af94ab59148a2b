import type { ReactElement } from 'react'
import { editJourney, emotionCurve, type Curve, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { EditableText } from '../EditableText/EditableText.tsx'
import { PersonaMark } from '../PersonaMark/PersonaMark.tsx'
import type { HeadingLevel } from '../View/headingLevel.ts'
import { useMap } from './MapContext.ts'
import { selectHead, selectMain, selectPersonas, selectScale } from './selectors.ts'
import { useDispatch } from './useDispatch.ts'

const mainCurve = (journey: Journey): Curve => emotionCurve(journey, selectMain(journey)?.id)

/** The overall score of the main persona with its peak–end and how much of the journey it rests on. */
const Experience = (): ReactElement | null => {
  const { words } = useMap()
  const scale = useJourney(selectScale)
  const { overall, peakEnd, points, gaps } = useJourney(mainCurve)
  if (overall === undefined) return null
  return (
    <p className="jk-experience">
      {words.experience} <b>{words.score(Math.round(overall * 10) / 10, scale)}</b>
      <small>
        <bdi>
          {peakEnd &&
            `${words.peakEnd(words.score(peakEnd.worst.score, scale), words.score(peakEnd.best.score, scale))} · `}
          {words.scoredSteps(points.length - gaps.length, points.length)}
        </bdi>
      </small>
    </p>
  )
}

const Personas = (): ReactElement => {
  const { contentLanguage } = useMap()
  const personas = useJourney(selectPersonas)
  return (
    <ul className="jk-personas">
      {personas.map((persona, i) => (
        <li key={persona.id} className="jk-persona-name">
          <PersonaMark index={i} />
          <bdi lang={contentLanguage}>
            {persona.title}
            {persona.summary !== undefined && `, ${persona.summary}`}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

/** What the map is of: state, title, scenario, personas and the overall score. */
export const MapHead = ({
  level,
  titleId,
}: {
  readonly level: HeadingLevel
  readonly titleId: string
}): ReactElement => {
  const { words, contentLanguage } = useMap()
  const { title, scenario, state } = useJourney(selectHead)
  const dispatch = useDispatch()
  const Heading = `h${String(level)}` as 'h2'
  return (
    <header className="jk-head">
      <div>
        <p className="jk-eyebrow">{words.eyebrow(state)}</p>
        <Heading className="jk-title" id={titleId}>
          <EditableText
            name="title"
            text={title}
            onKeep={(text) => dispatch(editJourney({ changes: { title: text } }))}
          />
        </Heading>
        {scenario !== undefined && (
          <p className="jk-scenario">
            <bdi lang={contentLanguage}>{scenario}</bdi>
          </p>
        )}
      </div>
      <div className="jk-head-end">
        <Personas />
        <Experience />
      </div>
    </header>
  )
}
