import { useCallback, type ReactElement } from 'react'
import {
  emotionAt,
  inOrder,
  recordsAt,
  scoreOf,
  type Activity,
  type Barrier,
  type Column,
  type EvidenceStrength,
  type Journey,
  type LaneRole,
  type Note,
} from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecordsAt } from '../../binding/useRecord.ts'
import { barrierCard, exitLine } from './cells/barrierCell.tsx'
import { solutionCard } from './cells/solutionCell.tsx'
import { textLine } from './cells/textCell.tsx'
import { strengthOf } from './cells/strengthOf.ts'
import { useMap } from './MapContext.ts'
import { stepCell } from './mapGrid.ts'
import { useAwayLanes } from './useAwayLanes.ts'
import { usePersonas } from './useShown.ts'

/** What is done and thought at a step, lane by lane. */
const useTexts = ({ places }: Column, away: ReadonlySet<string>): readonly (Note | Activity)[] => {
  const select = useCallback(
    (journey: Journey) => {
      const texts = places.flatMap((place) => [
        ...recordsAt(journey, 'activity', place),
        ...recordsAt(journey, 'note', place),
      ])
      const lanes = inOrder(journey, 'lane').filter(({ id }) => !away.has(id))
      return lanes.flatMap(({ id }) => texts.filter(({ lane }) => lane === id))
    },
    [places, away],
  )
  return useJourney(select, sameList)
}

const useStrengths = (barriers: readonly Barrier[]): readonly (EvidenceStrength | undefined)[] =>
  useJourney(
    useCallback((journey: Journey) => barriers.map((barrier) => strengthOf(journey, barrier)), [barriers]),
    sameList,
  )

/** How the personas feel whose curve is not drawn here: “Boris −0.4”. Only where somebody has scored. */
const OtherScores = ({ place }: { readonly place: string }): ReactElement | null => {
  const { words } = useMap()
  const personas = usePersonas()
  const select = useCallback(
    (journey: Journey) =>
      personas.slice(1).flatMap(({ id, title }) => {
        const emotion = emotionAt(journey, id, place)
        const score = emotion && scoreOf(emotion)
        return score === undefined ? [] : [`${title} ${words.score(score, journey.scale)}`]
      }),
    [place, personas, words],
  )
  const scores = useJourney(select, sameList)
  if (scores.length === 0) return null
  return (
    <p className="jk-down-others">
      <bdi>{scores.join(' · ')}</bdi>
    </p>
  )
}

const noPlaces: Column['places'] = []

/** What else stands at a step: what is done, thought and felt, what is in the way, and what is done about it. */
export const DownNotes = ({ column }: { readonly column: Column }): ReactElement => {
  const map = useMap()
  const { lanes, roles } = useAwayLanes()
  const placesOf = (role: LaneRole) => (roles.has(role) ? noPlaces : column.places)
  const texts = useTexts(column, lanes)
  const barriers = useRecordsAt('barrier', placesOf('barriers'))
  const strengths = useStrengths(barriers)
  const exits = useRecordsAt('exit', placesOf('barriers'))
  const solutions = useRecordsAt('solution', placesOf('solutions'))
  const cell = stepCell(column.place)
  return (
    <>
      {texts.map((record) => textLine(record, cell, map))}
      {!roles.has('emotion') && <OtherScores place={column.place} />}
      {barriers.length + exits.length + solutions.length > 0 && (
        <ul className="jk-cards">
          {barriers.map((barrier, i) => barrierCard(barrier, strengths[i], cell, map))}
          {exits.map((exit) => exitLine(exit, cell, map))}
          {solutions.map((solution) => solutionCard(solution, cell, map))}
        </ul>
      )}
    </>
  )
}
