import type { ReactElement } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { choiceNames } from '../choiceNames.ts'
import { useForm } from '../FormContext.ts'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { useField } from './useField.ts'

/** Several of the choices of the model. */
export const ChoicesControl = ({
  path,
  field: { rule },
  of,
}: ControlProps & { readonly of: readonly string[] }): ReactElement => {
  const { words } = useFullEditor()
  const field = useField(path, rule)
  const names = choiceNames(words, useForm().subject, path)
  const chosen = new Set(field.text.split(' ').filter(Boolean))
  return (
    <fieldset className="jk-detail jk-detail-group" {...field.aria}>
      <legend>
        <Spoken>{field.label}</Spoken>
      </legend>
      {of.map((choice) => (
        <label key={choice} className="jk-detail-check">
          <input
            type="checkbox"
            checked={chosen.has(choice)}
            onChange={({ target }) => {
              field.choose(of.filter((one) => (one === choice ? target.checked : chosen.has(one))).join(' '))
            }}
          />
          <Spoken>{names[choice] ?? choice}</Spoken>
        </label>
      ))}
      <FieldSaid field={field} />
    </fieldset>
  )
}
