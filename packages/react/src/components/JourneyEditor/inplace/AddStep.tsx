import type { ReactElement } from 'react'
import { createId } from '@journeykit/core'
import { useRecord } from '../../../binding/useRecord.ts'
import { addRecord } from '../../../editing/recordOperations.ts'
import { AddText } from '../../EditableText/AddText.tsx'
import type { AddStepProps } from '../../JourneyMap/MapEditing.ts'
import { stepCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'

/** Where a stage has no steps yet: the place to name its first. */
export const AddStep = ({ stage, cell }: AddStepProps): ReactElement => {
  const { run, words } = useEditor()
  const stageTitle = useRecord('stage', stage)?.title ?? ''
  const add = (title: string) => {
    const id = createId('step')
    const refusal = run(addRecord('step', { id, stage, title }))
    return refusal === undefined ? { cell: stepCell(id) } : { refusal }
  }
  return (
    <AddText
      name={`add step ${stage}`}
      cell={cell}
      label={words.newOf('step')}
      action={words.addTo('step', stageTitle)}
      onAdd={add}
    />
  )
}
