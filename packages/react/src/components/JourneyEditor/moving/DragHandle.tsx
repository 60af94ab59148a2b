import type { ReactElement } from 'react'
import type { RecordRef } from '@journeykit/core'

/**
 * What a finger, a pen or a mouse drags a record by. Hidden from those who listen and from keys: they have the menu,
 * where all that it does is found.
 */
export const DragHandle = ({ record }: { readonly record: RecordRef }): ReactElement => (
  <span className="jk-handle" data-handle={record.kind} aria-hidden="true">
    <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
      <path d="M1.5 2h0M6.5 2h0M1.5 7h0M6.5 7h0M1.5 12h0M6.5 12h0" />
    </svg>
  </span>
)
