import type { ReactElement } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { choiceNames } from '../choiceNames.ts'
import { useForm } from '../FormContext.ts'
import type { ControlProps } from './controlProps.ts'
import { SelectControl } from './SelectControl.tsx'

/** One of the choices of the model. */
export const ChoiceControl = (props: ControlProps & { readonly of: readonly string[] }): ReactElement => {
  const { words } = useFullEditor()
  const names = choiceNames(words, useForm().subject, props.path)
  return (
    <SelectControl
      {...props}
      options={props.of.map((choice) => (
        <option key={choice} value={choice}>
          {names[choice] ?? choice}
        </option>
      ))}
    />
  )
}
