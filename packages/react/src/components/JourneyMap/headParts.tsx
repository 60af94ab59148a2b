import type { ReactElement } from 'react'
import type { Curve, Journey, Persona } from '@journeykit/core'
import { PersonaMark } from '../PersonaMark/PersonaMark.tsx'
import type { HeadingLevel } from '../View/headingLevel.ts'
import type { MapLook } from './MapLook.ts'
import { item, titleText } from './parts.tsx'

/** The overall score of the main persona with its peak–end and how much of the journey it rests on. */
export const experience = (curve: Curve, scale: Journey['scale'], { words }: MapLook): ReactElement | null => {
  const { overall, peakEnd, points, gaps } = curve
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

/** The personas with the marks of their curves. */
export const personaNames = (personas: readonly Persona[], look: MapLook): ReactElement | null =>
  personas.length === 0 ? null : (
    <ul className="jk-personas">
      {personas.map((persona, i) =>
        item(
          look,
          { record: { kind: 'persona', id: persona.id }, cell: 'title', as: 'li', className: 'jk-persona-name' },
          <>
            <PersonaMark index={i} />
            <bdi lang={look.contentLanguage}>
              {persona.title}
              {persona.summary !== undefined && `, ${persona.summary}`}
            </bdi>
          </>,
        ),
      )}
    </ul>
  )

export interface TitleProps {
  readonly level: HeadingLevel
  readonly titleId: string
}

/** State, title and scenario. */
export const mapTitle = (
  { title, scenario, state }: Pick<Journey, 'title' | 'scenario' | 'state'>,
  { level, titleId }: TitleProps,
  look: MapLook,
): ReactElement => {
  const { words, contentLanguage, edit } = look
  const Heading = `h${String(level)}` as 'h2'
  return (
    <div>
      <p className="jk-eyebrow">{words.eyebrow(state)}</p>
      <Heading className="jk-title" id={titleId}>
        {titleText(look, { record: 'journey', field: 'title', text: title })}
      </Heading>
      {(scenario !== undefined || edit) && (
        <p className="jk-scenario">
          {edit ? (
            <edit.Text record="journey" field="scenario" text={scenario ?? ''} />
          ) : (
            <bdi lang={contentLanguage}>{scenario}</bdi>
          )}
        </p>
      )}
    </div>
  )
}
