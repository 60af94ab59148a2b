import type { ReactElement } from 'react'
import type { Kind } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { GoTo } from '../GoTo.tsx'
import { useStored } from '../FormContext.ts'
import { pathKey } from '../fieldPath.ts'
import { useNewText } from '../useNewText.ts'
import { useRecords } from '../useRecords.ts'
import type { ControlProps } from './controlProps.ts'
import { NewLinked } from './NewLinked.tsx'
import { SelectControl } from './SelectControl.tsx'

/** One record of a kind. */
export const ReferenceControl = ({ to, ...props }: ControlProps & { readonly to: Kind }): ReactElement => {
  const { words } = useFullEditor()
  const stored = useStored(pathKey(props.path))
  const records = useRecords(to)
  const [newText, setNewText] = useNewText(props.path)
  const makeable = to === 'evidence' || to === 'metric'
  return (
    <div>
      <SelectControl
        {...props}
        options={records.map(({ id, title }) => (
          <option key={id} value={id} dir="auto">
            {title}
          </option>
        ))}
      >
        {typeof stored === 'string' && <GoTo record={{ kind: to, id: stored }} />}
        {makeable && newText === undefined && (
          <button
            type="button"
            className="jk-detail-tool"
            aria-label={words.addLinked(to)}
            title={words.addLinked(to)}
            onClick={() => {
              setNewText('')
            }}
          >
            <span aria-hidden="true">+</span>
          </button>
        )}
      </SelectControl>
      {makeable && newText !== undefined && <NewLinked kind={to} path={props.path} valueWith={(id) => id} />}
    </div>
  )
}
