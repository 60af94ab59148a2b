import type { ReactElement } from 'react'

const rows = [1, 2, 3]
const cells = [1, 2, 3, 4]

/** The outline of what is on its way: a head, and rows of something. It promises no number of anything. */
export const Skeleton = (): ReactElement => (
  <div className="jk-skeleton" aria-busy="true">
    <div aria-hidden="true">
      <span className="jk-skeleton-title" />
      {rows.map((row) => (
        <div key={row} className="jk-skeleton-row">
          {cells.map((cell) => (
            <span key={cell} />
          ))}
        </div>
      ))}
    </div>
  </div>
)
