import type { ReactElement } from 'react'
import type { AnyField, Rule } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { fieldLabel } from '../fieldLabel.ts'
import { useForm } from '../FormContext.ts'
import type { HolderProps } from './controlProps.ts'
import { RowsFrame } from './RowsFrame.tsx'
import { RowTools } from './RowTools.tsx'

/** A list of texts. */
export const ListControl = ({ path, Member, of }: HolderProps & { readonly of: Rule }): ReactElement => {
  const { words } = useFullEditor()
  const { subject } = useForm()
  const entry: AnyField = { rule: of, optional: true }
  return (
    <RowsFrame
      path={path}
      row={(position, rows) => {
        const at = [...path, String(position)]
        return (
          <div key={position} className="jk-detail-row" data-part={rows.part(`row-${String(position)}`)}>
            <Member path={at} field={entry} />
            <RowTools rows={rows} position={position} label={fieldLabel(words, subject, at)} />
          </div>
        )
      }}
    />
  )
}
