import { useRef, type ReactElement, type ReactNode } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { fieldHint, fieldLabel } from '../fieldLabel.ts'
import { pathKey, type FieldPath } from '../fieldPath.ts'
import { useDrafts, useForm } from '../FormContext.ts'
import { useRows, type Rows } from './useRows.ts'

export interface RowsFrameProps {
  readonly path: FieldPath
  /** Draws one entry. */
  readonly row: (position: number, rows: Rows) => ReactNode
}

/** A list of entries that can be added to, put in order and taken from. */
export const RowsFrame = ({ path, row }: RowsFrameProps): ReactElement => {
  const { words } = useFullEditor()
  const { subject } = useForm()
  const box = useRef<HTMLFieldSetElement>(null)
  const rows = useRows(path, box)
  const label = fieldLabel(words, subject, path)
  const hint = fieldHint(words, subject, path)
  const refusal = useDrafts(({ refusals }) => refusals.get(pathKey(path))) ?? rows.refused
  return (
    <fieldset ref={box} className="jk-detail jk-detail-group">
      <legend>
        <Spoken>{label}</Spoken>
      </legend>
      {hint !== undefined && (
        <small>
          <Spoken>{hint}</Spoken>
        </small>
      )}
      {Array.from({ length: rows.count }, (_, position) => row(position, rows))}
      {refusal !== undefined && (
        <p role="alert" className="jk-refusal">
          <Spoken>{refusal}</Spoken>
        </p>
      )}
      <button type="button" className="jk-detail-link" data-part={rows.part('add')} onClick={rows.add}>
        <span aria-hidden="true">+ </span>
        <Spoken>{words.addEntry(label)}</Spoken>
      </button>
    </fieldset>
  )
}
