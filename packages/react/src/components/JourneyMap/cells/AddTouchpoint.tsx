import type { ReactElement } from 'react'
import { addTouchpoint, type Column } from '@journeykit/core'
import { useTitle } from '../../../binding/useRecord.ts'
import { AddText } from '../../EditableText/AddText.tsx'
import { useMap } from '../MapContext.ts'
import { useDispatch } from '../useDispatch.ts'

export interface AddTouchpointProps {
  readonly column: Column
  /** The cell that has the focus afterwards. */
  readonly cell: string
}

/** Asks for the name of a touchpoint and adds it to a step. */
export const AddTouchpoint = ({ column, cell }: AddTouchpointProps): ReactElement => {
  const { words } = useMap()
  const dispatch = useDispatch()
  const step = useTitle(column)
  return (
    <AddText
      name={`add ${cell}`}
      cell={cell}
      action={words.addTouchpointTo(step)}
      label={words.newTouchpoint}
      onAdd={(title) => {
        const refusal = dispatch(addTouchpoint({ place: column.place, title }))
        return refusal === undefined ? { cell } : { refusal }
      }}
    />
  )
}
