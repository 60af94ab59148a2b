import { useState, type ReactElement, type ReactNode } from 'react'
import type { Kind } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { UserText } from '../../../View/UserText.tsx'
import { GoTo } from '../GoTo.tsx'
import type { Linkable } from '../useRecords.ts'

/** More than that are offered only to those who filter. */
const shown = 12
/** So few need no filter. */
const few = 8

export interface LinkListProps {
  readonly label: string
  readonly kind: Kind
  readonly records: readonly Linkable[]
  readonly linked: ReadonlySet<string>
  readonly onToggle: (id: string, linked: boolean) => void
  readonly aria?: { readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined }
  /** What stands under the list. */
  readonly children?: ReactNode
}

/** Those that match, as many as are shown, and always what is linked or was at hand a moment ago. */
const visible = (
  { records, linked }: LinkListProps,
  filter: string,
  touched: ReadonlySet<string>,
): readonly Linkable[] => {
  const wanted = filter.trim().toLocaleLowerCase()
  const matching = records.filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
  const first = new Set(matching.slice(0, shown).map(({ id }) => id))
  return records.filter(({ id }) => first.has(id) || (wanted === '' && (linked.has(id) || touched.has(id))))
}

/** Records as a list of checkboxes: what is linked is checked, and can be gone to. A filter where there are many. */
export const LinkList = (props: LinkListProps): ReactElement => {
  const { label, kind, records, linked, onToggle, aria, children } = props
  const { words } = useFullEditor()
  const [filter, setFilter] = useState('')
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set<string>())
  const offered = visible(props, filter, touched)
  const left = filter.trim() === '' ? records.length - offered.length : 0
  return (
    <fieldset className="jk-detail jk-detail-group" {...aria}>
      <legend>
        <Spoken>{label}</Spoken>
      </legend>
      {records.length > few && (
        <input
          type="search"
          aria-label={words.filterLinks(label)}
          placeholder={words.filterLinks(label)}
          value={filter}
          onChange={({ target }) => {
            setFilter(target.value)
          }}
        />
      )}
      {offered.map(({ id, title }) => (
        <span key={id} className="jk-detail-line">
          <label className="jk-detail-check">
            <input
              type="checkbox"
              checked={linked.has(id)}
              onChange={({ target }) => {
                setTouched(new Set([...touched, id]))
                onToggle(id, target.checked)
              }}
            />
            <UserText>{title}</UserText>
          </label>
          {linked.has(id) && <GoTo record={{ kind, id }} />}
        </span>
      ))}
      {left > 0 && (
        <small>
          <Spoken>{words.linksLeftOut(left)}</Spoken>
        </small>
      )}
      {records.length === 0 && (
        <small>
          <Spoken>{words.linksNone}</Spoken>
        </small>
      )}
      {children}
    </fieldset>
  )
}
