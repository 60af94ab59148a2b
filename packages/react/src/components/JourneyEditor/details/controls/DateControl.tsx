import type { ReactElement } from 'react'
import { Spoken } from '../../../View/Spoken.tsx'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { typingKeys } from './typingKeys.ts'
import { useField } from './useField.ts'

/** What a day is while only a part of it is there: not empty, which would clear it, and no day either. */
const partial = '?'

/** A day. Kept on leaving and on Enter, so that a year is not kept after its first digit. */
export const DateControl = ({ path, field: { rule, optional } }: ControlProps): ReactElement => {
  const field = useField(path, rule)
  return (
    <div className="jk-detail">
      <label htmlFor={field.id}>
        <Spoken>{field.label}</Spoken>
      </label>
      <input
        {...field.aria}
        id={field.id}
        type="date"
        className="jk-detail-short"
        aria-required={optional ? undefined : true}
        value={field.text === partial ? '' : field.text}
        onChange={({ target }) => {
          field.type(target.validity.badInput ? partial : target.value)
        }}
        onBlur={({ target }) => {
          if (target.validity.badInput) field.type(partial)
          field.keep()
        }}
        onKeyDown={typingKeys(field, 'one')}
      />
      <FieldSaid field={field} />
    </div>
  )
}
