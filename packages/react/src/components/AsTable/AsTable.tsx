import type { ReactElement, ReactNode } from 'react'
import { useView } from '../View/ViewContext.ts'

export interface AsTableProps {
  /** What the table is of. */
  readonly caption: ReactNode
  /** What stands between the switch and the table. */
  readonly before?: ReactNode
  /** The table's head and bodies. */
  readonly children: ReactNode
}

/** The same as the picture, as a table that opens on demand. */
export const AsTable = ({ caption, before, children }: AsTableProps): ReactElement => {
  const { words } = useView()
  return (
    <details className="jk-as-table">
      <summary>{words.viewAsTable}</summary>
      {before}
      <div className="jk-scroll" role="group" aria-label={words.viewAsTable} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          {children}
        </table>
      </div>
    </details>
  )
}
