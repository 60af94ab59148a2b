import type { ReactElement } from 'react'
import { addStage } from '@journeykit/core'
import { useFocusBack } from '../../../interaction/useFocusBack.ts'
import { AddField } from '../../EditableText/AddText.tsx'
import { useIsWriting, useMap } from '../../JourneyMap/MapContext.ts'
import { stageCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'
import { Tool } from './Tool.tsx'

const name = 'add stage'

/** What a map is begun and gone on with: a button that becomes the field for the name of the next stage. */
export const AddStage = (): ReactElement => {
  const { run, words } = useEditor()
  const { cells } = useMap()
  const { button, comeBack } = useFocusBack()
  if (!useIsWriting(name))
    return (
      <Tool
        ref={button}
        label={words.addStage}
        icon={<span aria-hidden="true">+ </span>}
        onClick={() => {
          cells.set({ writing: name })
        }}
      />
    )
  return (
    <AddField
      name={name}
      label={words.newStage}
      onLeave={comeBack}
      onAdd={(title) => {
        const operation = addStage({ title })
        const refusal = run(operation)
        return refusal === undefined ? { cell: stageCell(operation.record.id) } : { refusal }
      }}
    />
  )
}
