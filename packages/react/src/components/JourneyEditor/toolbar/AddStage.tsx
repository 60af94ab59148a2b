import type { ReactElement } from 'react'
import { addStage, inOrder, type Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useFocusBack } from '../../../interaction/useFocusBack.ts'
import { AddField } from '../../EditableText/AddText.tsx'
import { useIsWriting, useMap } from '../../JourneyMap/MapContext.ts'
import { stageCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'
import { Tool } from './Tool.tsx'

const name = 'add stage'

const hasNoStage = (journey: Journey): boolean => inOrder(journey, 'stage').length === 0

/** What a map is begun and gone on with: a button that becomes the field for the name of the next stage. */
export const AddStage = (): ReactElement | null => {
  const { run, words } = useEditor()
  const { cells } = useMap()
  const { button, comeBack } = useFocusBack()
  const writing = useIsWriting(name)
  // An empty journey asks for its first stage itself.
  if (useJourney(hasNoStage)) return null
  if (!writing)
    return (
      <Tool
        ref={button}
        label={words.addStage}
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
