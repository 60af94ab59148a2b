import type { ReactElement } from 'react'
import { recordsAt, type Solution } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import type { MapLook } from '../MapLook.ts'
import { item, titleText } from '../parts.tsx'
import { cards, cellEnd, cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'

/** Who answers for it, and how far it is: what is done or dropped is no more than a memory of the map. */
const standing = ({ owner, status }: Solution, { words, contentLanguage }: MapLook): ReactElement | null => {
  if (owner === undefined && status === undefined) return null
  return (
    <small>
      {owner !== undefined && <bdi lang={contentLanguage}>{owner}</bdi>}
      {owner !== undefined && status !== undefined && ' · '}
      {status !== undefined && words.solutionStatus[status]}
    </small>
  )
}

export const solutionCard = (solution: Solution, cell: string, look: MapLook): ReactElement => {
  const record = { kind: 'solution', id: solution.id } as const
  const title = titleText(look, { record, field: 'title', text: solution.title, cell })
  const usual = (
    <>
      {solution.status === 'dropped' ? <s>{title}</s> : title}
      {standing(solution, look)}
    </>
  )
  const { renderSolution } = look.slots
  return item(
    look,
    { record, cell, as: 'li', className: 'jk-card jk-solution' },
    renderSolution ? renderSolution({ solution, usual }) : usual,
  )
}

/** What is done about it at a step, and by whom. */
export const solutionCell: LaneCellDrawing<readonly Solution[]> = {
  cell: cellName,
  select: (journey, { column: { places } }) => places.flatMap((place) => recordsAt(journey, 'solution', place)),
  same: sameList,
  draw: (solutions, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      <>
        {cards(solutions.map((solution) => solutionCard(solution, cellName(props), look)))}
        {cellEnd(props, look)}
      </>,
    ),
}
