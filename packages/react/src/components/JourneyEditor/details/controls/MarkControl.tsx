import type { ReactElement } from 'react'
import { Spoken } from '../../../View/Spoken.tsx'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { useField } from './useField.ts'

/** A mark that is there or is not. */
export const MarkControl = ({ path, field: { rule } }: ControlProps): ReactElement => {
  const field = useField(path, rule)
  return (
    <div className="jk-detail">
      <label className="jk-detail-check">
        <input
          {...field.aria}
          id={field.id}
          type="checkbox"
          checked={field.text !== ''}
          onChange={({ target }) => {
            field.choose(target.checked ? 'true' : '')
          }}
        />
        <Spoken>{field.label}</Spoken>
      </label>
      <FieldSaid field={field} />
    </div>
  )
}
