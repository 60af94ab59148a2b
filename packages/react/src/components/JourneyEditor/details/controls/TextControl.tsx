import type { ReactElement } from 'react'
import { Spoken } from '../../../View/Spoken.tsx'
import { useView } from '../../../View/ViewContext.ts'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { typingKeys } from './typingKeys.ts'
import { useField } from './useField.ts'

/** A running text. Kept on leaving and on Ctrl or Cmd with Enter. */
export const TextControl = ({ path, field: { rule, optional } }: ControlProps): ReactElement => {
  const field = useField(path, rule)
  const { contentLanguage } = useView()
  return (
    <div className="jk-detail">
      <label htmlFor={field.id}>
        <Spoken>{field.label}</Spoken>
      </label>
      <textarea
        {...field.aria}
        id={field.id}
        rows={2}
        dir="auto"
        lang={contentLanguage}
        aria-required={optional ? undefined : true}
        value={field.text}
        onChange={({ target }) => {
          field.type(target.value)
        }}
        onBlur={field.keep}
        onKeyDown={typingKeys(field, 'several')}
      />
      <FieldSaid field={field} />
    </div>
  )
}
