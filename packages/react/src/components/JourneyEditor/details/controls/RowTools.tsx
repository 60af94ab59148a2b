import type { ReactElement } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import type { Rows } from './useRows.ts'

export interface RowToolsProps {
  readonly rows: Rows
  readonly position: number
  /** What the entry is called. */
  readonly label: string
}

interface ToolProps {
  readonly part: string
  readonly label: string
  readonly glyph: string
  readonly off?: boolean
  readonly onClick: () => void
}

// Not `disabled`: a button that is pressed until the entry is at the end would lose the focus there.
const Tool = ({ part, label, glyph, off = false, onClick }: ToolProps): ReactElement => (
  <button
    type="button"
    className="jk-detail-tool"
    data-part={part}
    aria-label={label}
    title={label}
    aria-disabled={off ? true : undefined}
    onClick={() => {
      if (!off) onClick()
    }}
  >
    <span aria-hidden="true">{glyph}</span>
  </button>
)

/** What can be done with an entry of a list: up, down, away. */
export const RowTools = ({ rows, position, label }: RowToolsProps): ReactElement => {
  const { words } = useFullEditor()
  return (
    <span className="jk-detail-tools">
      <Tool
        part={rows.part(`up-${String(position)}`)}
        label={words.moveEntryUp(label)}
        glyph="↑"
        off={position === 0}
        onClick={() => {
          rows.move(position, position - 1)
        }}
      />
      <Tool
        part={rows.part(`down-${String(position)}`)}
        label={words.moveEntryDown(label)}
        glyph="↓"
        off={position >= rows.count - 1}
        onClick={() => {
          rows.move(position, position + 1)
        }}
      />
      <Tool
        part={rows.part(`remove-${String(position)}`)}
        label={words.removeEntry(label)}
        glyph="×"
        onClick={() => {
          rows.remove(position)
        }}
      />
    </span>
  )
}
