import type { ReactElement } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import type { FieldState } from './useField.ts'

export interface FieldSaidProps {
  readonly field: Pick<FieldState, 'id' | 'hint' | 'refusal' | 'dropped' | 'bringBack'>
}

/** What is said under a field: what it asks for, why it was not kept, and what Escape put back. */
export const FieldSaid = ({ field: { id, hint, refusal, dropped, bringBack } }: FieldSaidProps): ReactElement => {
  const { words } = useFullEditor()
  return (
    <>
      {hint !== undefined && (
        <small id={`${id}-hint`}>
          <Spoken>{hint}</Spoken>
        </small>
      )}
      {refusal !== undefined && (
        <p id={`${id}-refusal`} role="alert" className="jk-refusal">
          <Spoken>{refusal}</Spoken>
        </p>
      )}
      {dropped !== undefined && (
        <button
          type="button"
          className="jk-detail-link"
          onClick={({ currentTarget }) => {
            // The button goes with what it brings back; the field is where to go on.
            currentTarget.ownerDocument.getElementById(id)?.focus()
            bringBack()
          }}
        >
          <Spoken>{words.bringBack(dropped.length > 40 ? `${dropped.slice(0, 40)}…` : dropped)}</Spoken>
        </button>
      )}
    </>
  )
}
