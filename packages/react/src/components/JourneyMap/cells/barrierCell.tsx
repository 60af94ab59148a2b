import type { ReactElement } from 'react'
import { isolated, recordsAt, type Barrier, type EvidenceStrength, type Exit } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import type { MapWords } from '../../../words/mapWords.ts'
import type { MapLook } from '../MapLook.ts'
import { item, titleText } from '../parts.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'
import { cards, cellEnd, cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'
import { strengthOf } from './strengthOf.ts'

/** Five dots and the number. Severity is 0 … 1; anything above nothing shows at least one dot. */
const Severity = ({
  severity,
  words,
}: {
  readonly severity: number | undefined
  readonly words: MapWords
}): ReactElement => {
  if (severity === undefined) return <bdi>{words.severityUnknown}</bdi>
  const dots = severity === 0 ? 0 : Math.max(1, Math.round(severity * 5))
  return (
    <>
      <span className="jk-dots" aria-hidden="true">
        {'●'.repeat(dots)}
        <i>{'●'.repeat(5 - dots)}</i>
      </span>{' '}
      {isolated(words.severity(dots))}
    </>
  )
}

export const barrierCard = (
  barrier: Barrier,
  strength: EvidenceStrength | undefined,
  cell: string,
  look: MapLook,
): ReactElement => {
  const { words, slots } = look
  const record = { kind: 'barrier', id: barrier.id } as const
  const usual = (
    <>
      {titleText(look, { record, field: 'title', text: barrier.title, cell })}
      <small>
        <Severity severity={barrier.severity} words={words} />
        <EvidenceMark strength={strength} words={words} />
      </small>
    </>
  )
  return item(
    look,
    { record, cell, as: 'li', className: 'jk-card jk-barrier' },
    slots.renderBarrier ? slots.renderBarrier({ barrier, strength, usual }) : usual,
  )
}

export const exitLine = (exit: Exit, cell: string, look: MapLook): ReactElement => {
  const { words, contentLanguage, slots } = look
  const share = exit.share === undefined ? undefined : words.percent(exit.share)
  const usual = (
    <>
      <span aria-hidden="true">↗ </span>
      <bdi>{words.leaves(share, exit.title === undefined ? words.exitDestination[exit.to] : isolated(exit.title))}</bdi>
      {exit.reason !== undefined && (
        <small>
          <bdi lang={contentLanguage}>{exit.reason}</bdi>
        </small>
      )}
    </>
  )
  return item(
    look,
    { record: { kind: 'exit', id: exit.id }, cell, as: 'li', className: 'jk-exit' },
    slots.renderExit ? slots.renderExit({ exit, usual }) : usual,
  )
}

/** What is in the way at some places, and who leaves there. */
export interface Obstacles {
  readonly barriers: readonly Barrier[]
  readonly strengths: readonly (EvidenceStrength | undefined)[]
  readonly exits: readonly Exit[]
}

/** What keeps customers from going on at a step, and who leaves there. */
export const barrierCell: LaneCellDrawing<Obstacles> = {
  cell: cellName,
  select(journey, { column: { places } }) {
    const barriers = places.flatMap((place) => recordsAt(journey, 'barrier', place))
    return {
      barriers,
      strengths: barriers.map((barrier) => strengthOf(journey, barrier)),
      exits: places.flatMap((place) => recordsAt(journey, 'exit', place)),
    }
  },
  same: (a, b) => sameList(a.barriers, b.barriers) && sameList(a.strengths, b.strengths) && sameList(a.exits, b.exits),
  draw({ barriers, strengths, exits }, props, look, frame) {
    const cell = cellName(props)
    return laneCell(
      props,
      look,
      frame,
      <>
        {cards([
          ...barriers.map((barrier, i) => barrierCard(barrier, strengths[i], cell, look)),
          ...exits.map((exit) => exitLine(exit, cell, look)),
        ])}
        {cellEnd(props, look)}
      </>,
    )
  },
}
