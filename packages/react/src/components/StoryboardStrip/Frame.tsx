import type { ReactElement } from 'react'
import type { Column } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { UserText } from '../View/UserText.tsx'
import { FrameFeeling } from './FrameFeeling.tsx'
import { FrameNotes } from './FrameNotes.tsx'
import { FramePicture } from './FramePicture.tsx'

export interface FrameProps {
  readonly column: Column
  /** Which frame of the strip, from 1. */
  readonly number: number
  readonly persona: string | undefined
}

/** One frame: the picture, what happens, how it feels, what is thought and said. */
export const Frame = ({ column, number, persona }: FrameProps): ReactElement => {
  const { words } = useReport()
  const { place, places, firstOfStage } = column
  const step = useRecord('step', column.step ?? '')
  const stage = useRecord('stage', column.stage)
  return (
    <li
      className="jk-frame"
      data-first={firstOfStage ? true : undefined}
      data-record={recordName({ kind: column.step === undefined ? 'stage' : 'step', id: place })}
    >
      <p className="jk-frame-stage">
        {stage && step && (
          <span className={firstOfStage ? undefined : 'jk-hidden'}>
            <UserText>{stage.title}</UserText>
          </span>
        )}
      </p>
      <FramePicture picture={step?.picture} />
      <div className="jk-frame-told">
        <Heading below={1} className="jk-frame-title">
          <span aria-hidden="true">{words.number(number)} </span>
          <UserText>{(step ?? stage)?.title ?? ''}</UserText>
        </Heading>
        <FrameFeeling place={place} persona={persona} />
        <FrameNotes places={places} persona={persona} />
      </div>
    </li>
  )
}
