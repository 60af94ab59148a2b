import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import { editStage } from '@journeykit/core'
import { useRecord } from '../../binding/useRecord.ts'
import { EditableText } from '../EditableText/EditableText.tsx'
import { useCell, useMap } from './MapContext.ts'
import { stageCell } from './mapGrid.ts'
import { stageTime } from './stageTime.ts'
import { useDispatch } from './useDispatch.ts'

export interface StageHeadProps {
  readonly id: string
  /** How many columns it stands over. */
  readonly span: number
  /** The score, where the stage is one of the bottlenecks that the map marks. */
  readonly bottleneck: number | undefined
}

const StageHeadPlain = ({ id, span, bottleneck }: StageHeadProps): ReactElement | null => {
  const stage = useRecord('stage', id)
  const cell = useCell(stageCell(id))
  const { words } = useMap()
  const dispatch = useDispatch()
  if (!stage) return null
  return (
    <th scope="colgroup" colSpan={span} className={bottleneck === undefined ? 'jk-stage' : 'jk-stage jk-hot'} {...cell}>
      <span className="jk-stage-line">
        <EditableText
          name={stageCell(id)}
          cell={stageCell(id)}
          text={stage.title}
          onKeep={(title) => dispatch(editStage({ id, changes: { title } }))}
        />
        {bottleneck !== undefined && (
          <bdi className="jk-hot-mark">{words.bottleneckMark(words.rating(bottleneck))}</bdi>
        )}
      </span>
      <small>
        <bdi>{stageTime(stage, words)}</bdi>
      </small>
    </th>
  )
}

export const StageHead: NamedExoticComponent<StageHeadProps> = memo(StageHeadPlain)
