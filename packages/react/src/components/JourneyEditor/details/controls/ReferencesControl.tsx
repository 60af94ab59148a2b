import type { ReactElement } from 'react'
import type { Kind } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { useNewText } from '../useNewText.ts'
import { useRecords } from '../useRecords.ts'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { LinkList } from './LinkList.tsx'
import { NewLinked } from './NewLinked.tsx'
import { useField } from './useField.ts'

/** Several records of a kind. */
export const ReferencesControl = ({
  to,
  path,
  field: { rule },
}: ControlProps & { readonly to: Kind }): ReactElement => {
  const { words } = useFullEditor()
  const field = useField(path, rule)
  const records = useRecords(to)
  const [newText, setNewText] = useNewText(path)
  const ids = field.text.split(' ').filter(Boolean)
  return (
    <LinkList
      label={field.label}
      kind={to}
      records={records}
      linked={new Set(ids)}
      aria={field.aria}
      onToggle={(id, linked) => {
        field.choose((linked ? [...ids, id] : ids.filter((one) => one !== id)).join(' '))
      }}
    >
      <FieldSaid field={field} />
      {to === 'evidence' && newText !== undefined && (
        <NewLinked kind={to} path={path} valueWith={(id) => [...ids, id]} />
      )}
      {to === 'evidence' && newText === undefined && (
        <button
          type="button"
          className="jk-detail-link"
          onClick={() => {
            setNewText('')
          }}
        >
          <Spoken>{`+ ${words.addLinked(to)}`}</Spoken>
        </button>
      )}
    </LinkList>
  )
}
