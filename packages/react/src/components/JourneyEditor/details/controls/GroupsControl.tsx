import type { ReactElement } from 'react'
import type { AnyField, Rule } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { fieldLabel } from '../fieldLabel.ts'
import { useForm } from '../FormContext.ts'
import type { HolderProps } from './controlProps.ts'
import { GroupControl } from './GroupControl.tsx'
import { RowsFrame } from './RowsFrame.tsx'
import { RowTools } from './RowTools.tsx'

/** A list of entries of several fields each: readings, ratings, answers. */
export const GroupsControl = ({
  path,
  Member,
  fields,
}: HolderProps & { readonly fields: Extract<Rule, { is: 'groups' }>['fields'] }): ReactElement => {
  const { words } = useFullEditor()
  const { subject } = useForm()
  const entry: AnyField = { rule: { is: 'group', fields }, optional: true }
  return (
    <RowsFrame
      path={path}
      row={(position, rows) => {
        const at = [...path, String(position)]
        return (
          <div key={position} data-part={rows.part(`row-${String(position)}`)}>
            <GroupControl path={at} field={entry} Member={Member}>
              <RowTools rows={rows} position={position} label={fieldLabel(words, subject, at)} />
            </GroupControl>
          </div>
        )
      }}
    />
  )
}
