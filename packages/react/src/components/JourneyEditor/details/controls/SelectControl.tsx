import type { ReactElement, ReactNode } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { useField } from './useField.ts'

export interface SelectControlProps extends ControlProps {
  /** The options but for the one that says that it is not known. */
  readonly options: ReactNode
  /** What stands beside it. */
  readonly children?: ReactNode
}

/** One of several. What is not known is a choice of its own; where one is needed, it has to be made. */
export const SelectControl = ({
  path,
  field: { rule, optional },
  options,
  children,
}: SelectControlProps): ReactElement => {
  const field = useField(path, rule)
  const { words } = useFullEditor()
  return (
    <div className="jk-detail">
      <label htmlFor={field.id}>
        <Spoken>{field.label}</Spoken>
      </label>
      <span className="jk-detail-line">
        <select
          {...field.aria}
          id={field.id}
          aria-required={optional ? undefined : true}
          value={field.text}
          onChange={({ target }) => {
            field.choose(target.value)
          }}
        >
          {(optional || field.text === '') && <option value="">{optional ? words.notKnown : words.chooseOne}</option>}
          {options}
        </select>
        {children}
      </span>
      <FieldSaid field={field} />
    </div>
  )
}
