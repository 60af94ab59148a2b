import type { ReactElement, ReactNode } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { fieldHint, fieldLabel } from '../fieldLabel.ts'
import { membersOf, pathKey, type FieldPath } from '../fieldPath.ts'
import { useDrafts, useForm } from '../FormContext.ts'
import type { HolderProps } from './controlProps.ts'

/** Why a group as a whole was not kept, or what it still needs. */
const GroupSaid = ({ path }: { readonly path: FieldPath }): ReactElement => {
  const key = pathKey(path)
  const refusal = useDrafts(({ refusals }) => refusals.get(key))
  const wait = useDrafts(({ waits }) => waits.get(key))
  return (
    <>
      {refusal !== undefined && (
        <p role="alert" className="jk-refusal">
          <Spoken>{refusal}</Spoken>
        </p>
      )}
      {wait !== undefined && (
        <small aria-live="polite">
          <Spoken>{wait}</Spoken>
        </small>
      )}
    </>
  )
}

/** Several fields that belong together: a time frame, a group, an entry of a list of groups. */
export const GroupControl = ({
  path,
  field: { rule },
  Member,
  children,
}: HolderProps & { readonly children?: ReactNode }): ReactElement => {
  const { words } = useFullEditor()
  const { subject } = useForm()
  const hint = fieldHint(words, subject, path)
  return (
    <fieldset className={`jk-detail jk-detail-group${rule.is === 'timeFrame' ? ' jk-detail-pair' : ''}`}>
      <legend>
        <Spoken>{fieldLabel(words, subject, path)}</Spoken>
      </legend>
      {hint !== undefined && (
        <small>
          <Spoken>{hint}</Spoken>
        </small>
      )}
      {Object.entries(membersOf(rule) ?? {}).map(([name, member]) => (
        <Member key={name} path={[...path, name]} field={member} />
      ))}
      <GroupSaid path={path} />
      {children}
    </fieldset>
  )
}
