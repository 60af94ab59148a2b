import type { ReactElement } from 'react'
import type { RecordRef } from '@journeykit/core'

/**
 * What a finger, a pen or a mouse drags a record by. Hidden from those who listen and from keys: they have the menu,
 * where all that it does is found.
 */
export const DragHandle = ({ record }: { readonly record: RecordRef }): ReactElement => (
  <span className="jk-handle" data-handle={record.kind} aria-hidden="true" />
)
