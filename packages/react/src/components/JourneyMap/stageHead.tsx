import type { ReactElement } from 'react'
import { recordOf, type Id, type Stage } from '@journeykit/core'
import type { Drawing } from './drawing.ts'
import { stageCell } from './mapGrid.ts'
import type { MapLook } from './MapLook.ts'
import { titleText } from './parts.tsx'
import { stageTime } from './stageTime.ts'

export interface StageHeadProps {
  readonly id: Id<'stage'>
  /** How many columns it stands over. */
  readonly span: number
  /** How many columns of the journey are folded under it. */
  readonly folded?: number | undefined
  /** The score, where the stage is one of the bottlenecks that the map marks. */
  readonly bottleneck: number | undefined
}

/** The title of a stage with its mark as a bottleneck, and its time. */
export const stageContent = (
  stage: Stage,
  { bottleneck, folded }: Pick<StageHeadProps, 'bottleneck' | 'folded'>,
  look: MapLook,
): ReactElement => {
  const { words } = look
  return (
    <>
      <span className="jk-stage-line">
        {titleText(look, {
          record: { kind: 'stage', id: stage.id },
          field: 'title',
          text: stage.title,
          cell: stageCell(stage.id),
        })}
        {bottleneck !== undefined && (
          <bdi className="jk-hot-mark">{words.bottleneckMark(words.rating(bottleneck))}</bdi>
        )}
      </span>
      <small>
        <bdi>{folded === undefined ? stageTime(stage, words) : words.foldedColumns(folded)}</bdi>
      </small>
    </>
  )
}

/** The head over the columns of a stage. */
export const stageHead: Drawing<StageHeadProps, Stage | undefined> = {
  cell: ({ id }) => stageCell(id),
  select: (journey, { id }) => recordOf(journey, 'stage', id),
  same: Object.is,
  draw(stage, props, look, frame) {
    if (!stage) return null
    const { id, span, bottleneck } = props
    const usual = stageContent(stage, props, look)
    const { renderStage } = look.slots
    return (
      <th
        key={id}
        scope="colgroup"
        colSpan={span}
        className={bottleneck === undefined ? 'jk-stage' : 'jk-stage jk-hot'}
        data-record={`stage:${id}`}
        {...frame}
      >
        {renderStage ? renderStage({ stage, usual }) : usual}
        {look.edit && <look.edit.HeadTools record={{ kind: 'stage', id }} cell={stageCell(id)} />}
      </th>
    )
  },
}
