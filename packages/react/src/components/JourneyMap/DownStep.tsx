import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { editStage, editStep, emotionClass, type Column } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { EditableText } from '../EditableText/EditableText.tsx'
import { AddTouchpoint } from './cells/AddTouchpoint.tsx'
import { TouchpointCards } from './cells/TouchpointCards.tsx'
import { DownCurve } from './DownCurve.tsx'
import { DownNotes } from './DownNotes.tsx'
import { useCell, useMap } from './MapContext.ts'
import { stageCell, stepCell } from './mapGrid.ts'
import { selectMain, selectScale } from './selectors.ts'
import { stageTime } from './stageTime.ts'
import { useDispatch } from './useDispatch.ts'

export interface DownStepProps {
  readonly column: Column
  /** The score, where the stage is one of the bottlenecks that the map marks. */
  readonly bottleneck: number | undefined
  readonly around: readonly (number | undefined)[]
}

const StageLine = ({ column: { stage }, bottleneck }: Omit<DownStepProps, 'around'>): ReactElement | null => {
  const record = useRecord('stage', stage)
  const cell = useCell(stageCell(stage))
  const { words } = useMap()
  const dispatch = useDispatch()
  if (!record) return null
  const time = stageTime(record, words)
  return (
    <p className="jk-down-stage" {...cell}>
      <EditableText
        name={stageCell(stage)}
        cell={stageCell(stage)}
        text={record.title}
        onKeep={(title) => dispatch(editStage({ id: stage, changes: { title } }))}
      />
      {time !== undefined && (
        <>
          {' · '}
          <bdi>{time}</bdi>
        </>
      )}
      {bottleneck !== undefined && (
        <span className="jk-hot-mark"> {words.bottleneckMark(words.rating(bottleneck))}</span>
      )}
    </p>
  )
}

const StepLine = ({ id }: { readonly id: string }): ReactElement | null => {
  const step = useRecord('step', id)
  const cell = useCell(stepCell(id))
  const dispatch = useDispatch()
  if (!step) return null
  return (
    <p className="jk-down-step" {...cell}>
      <EditableText
        name={stepCell(id)}
        cell={stepCell(id)}
        text={step.title}
        onKeep={(title) => dispatch(editStep({ id, changes: { title } }))}
      />
    </p>
  )
}

/** The score in words, for those who do not see the curve beside it. */
const ScoreInWords = ({ score }: { readonly score: number | undefined }): ReactElement | null => {
  const { words } = useMap()
  const scale = useJourney(selectScale)
  const main = useJourney(selectMain)
  if (!main) return null
  const said =
    score === undefined
      ? words.emotionGap(main.title)
      : words.emotionPoint(
          main.title,
          words.score(score, scale),
          words.emotionClass[emotionClass(score, scale)],
          undefined,
        )
  return <p className="jk-hidden">{said}</p>
}

const DownStepPlain = ({ column, bottleneck, around }: DownStepProps): ReactElement => {
  const { editable } = useMap()
  return (
    <li className={bottleneck !== undefined ? 'jk-down-row jk-hot' : 'jk-down-row'}>
      <DownCurve column={column} around={around} />
      <div className="jk-down-body">
        {column.firstOfStage && <StageLine column={column} bottleneck={bottleneck} />}
        {column.step !== undefined && <StepLine id={column.step} />}
        {!editable && <ScoreInWords score={around[2]} />}
        <TouchpointCards places={column.places} cell={stepCell(column.place)} />
        {editable && <AddTouchpoint cell={stepCell(column.place)} column={column} />}
        <DownNotes column={column} />
      </div>
    </li>
  )
}

export const DownStep: NamedExoticComponent<DownStepProps> = memo(DownStepPlain)
