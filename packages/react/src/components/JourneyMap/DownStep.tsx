import { memo, useCallback, type NamedExoticComponent, type ReactElement } from 'react'
import { emotionClass, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { cards } from './cells/laneCell.tsx'
import { touchpointCard } from './cells/touchpointCard.tsx'
import { sameTouchpoints, touchpointsAt } from './cells/touchpointsAt.ts'
import { DownCurve } from './DownCurve.tsx'
import { DownNotes } from './DownNotes.tsx'
import { useFrame, useMap } from './MapContext.ts'
import type { MapColumn } from './mapColumns.ts'
import { stageCell, stepCell } from './mapGrid.ts'
import { titleText } from './parts.tsx'
import { selectScale } from './selectors.ts'
import { stageTime } from './stageTime.ts'
import { useAwayLanes } from './useAwayLanes.ts'
import { usePersonas } from './useShown.ts'

export interface DownStepProps {
  readonly column: MapColumn
  /** The score, where the stage is one of the bottlenecks that the map marks. */
  readonly bottleneck: number | undefined
  readonly around: readonly (number | undefined)[]
}

const StageLine = ({ column, bottleneck }: Omit<DownStepProps, 'around'>): ReactElement | null => {
  const { stage, folded } = column
  const record = useRecord('stage', stage)
  const frame = useFrame(stageCell(stage))
  const map = useMap()
  const { words, edit } = map
  if (!record) return null
  const time = folded === undefined ? stageTime(record, words) : words.foldedColumns(folded)
  const ref = { kind: 'stage', id: stage } as const
  return (
    <p className="jk-down-stage" data-record={`stage:${stage}`} {...frame}>
      {titleText(map, { record: ref, field: 'title', text: record.title, cell: stageCell(stage) })}
      {time !== undefined && (
        <>
          {' · '}
          <bdi>{time}</bdi>
        </>
      )}
      {bottleneck !== undefined && (
        <span className="jk-hot-mark"> {words.bottleneckMark(words.rating(bottleneck))}</span>
      )}
      {edit && <edit.HeadTools record={ref} cell={stageCell(stage)} />}
    </p>
  )
}

const StepLine = ({ id }: { readonly id: string }): ReactElement | null => {
  const step = useRecord('step', id)
  const frame = useFrame(stepCell(id))
  const map = useMap()
  if (!step) return null
  const ref = { kind: 'step', id } as const
  return (
    <p className="jk-down-step" data-record={`step:${id}`} {...frame}>
      {titleText(map, { record: ref, field: 'title', text: step.title, cell: stepCell(id) })}
      {map.edit && <map.edit.HeadTools record={ref} cell={stepCell(id)} />}
    </p>
  )
}

interface ScoreInWordsProps {
  readonly score: number | undefined
  /** True for the mean of a stage that is folded. */
  readonly mean: boolean
}

/** The score in words, for those who do not see the curve beside it. */
const ScoreInWords = ({ score, mean }: ScoreInWordsProps): ReactElement | null => {
  const { words } = useMap()
  const scale = useJourney(selectScale)
  const main = usePersonas()[0]
  if (!main) return null
  if (score === undefined) return <p className="jk-hidden">{words.emotionGap(main.title)}</p>
  const [number, word] = [words.score(score, scale), words.emotionClass[emotionClass(score, scale)]]
  const said = mean
    ? words.emotionMean(main.title, number, word)
    : words.emotionPoint(main.title, number, word, undefined)
  return <p className="jk-hidden">{said}</p>
}

const Touchpoints = ({ column }: { readonly column: MapColumn }): ReactElement => {
  const map = useMap()
  const { places } = column
  const select = useCallback((journey: Journey) => touchpointsAt(journey, places), [places])
  const touchpoints = useJourney(select, sameTouchpoints)
  const cell = stepCell(column.place)
  return <>{cards(touchpoints.map((touchpoint) => touchpointCard(touchpoint, cell, map)))}</>
}

const DownStepPlain = ({ column, bottleneck, around }: DownStepProps): ReactElement => {
  const { edit } = useMap()
  const { roles } = useAwayLanes()
  const folded = column.folded !== undefined
  const curved = !roles.has('emotion')
  const classes = ['jk-down-row', ...(bottleneck === undefined ? [] : ['jk-hot']), ...(curved ? [] : ['jk-no-curve'])]
  return (
    <li className={classes.join(' ')} {...(edit && { 'data-place': column.place })}>
      {curved && <DownCurve column={column} around={around} />}
      <div className="jk-down-body">
        {column.firstOfStage && <StageLine column={column} bottleneck={bottleneck} />}
        {column.step !== undefined && <StepLine id={column.step} />}
        {(!edit || folded) && curved && <ScoreInWords score={around[2]} mean={folded} />}
        {!roles.has('touchpoints') && <Touchpoints column={column} />}
        <DownNotes column={column} />
        {edit && !folded && <edit.CellEnd role="touchpoints" column={column} cell={stepCell(column.place)} />}
      </div>
    </li>
  )
}

const sameStep = (a: DownStepProps, b: DownStepProps): boolean =>
  a.column === b.column && a.bottleneck === b.bottleneck && a.around.every((score, i) => Object.is(score, b.around[i]))

export const DownStep: NamedExoticComponent<DownStepProps> = memo(DownStepPlain, sameStep)
