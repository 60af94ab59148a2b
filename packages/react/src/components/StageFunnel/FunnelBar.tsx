import type { ReactElement } from 'react'

const percent = (share: number): string => `${String(Math.round(Math.min(1, share) * 1000) / 10)}%`

export interface FunnelBarProps {
  /** The share of those at the start who get here, 0 … 1; undefined where nobody knows. */
  readonly reach: number | undefined
  /** Of these, the share who go no further. */
  readonly dropOff: number | undefined
}

/**
 * A bar as long as the share who get here, its end marked as far as they go no further; an empty track where nobody
 * knows. Decoration: the figures stand beside it.
 */
export const FunnelBar = ({ reach, dropOff }: FunnelBarProps): ReactElement => {
  const leaving = reach !== undefined && dropOff !== undefined ? reach * dropOff : 0
  return (
    <svg className="jk-funnel-bar" data-known={reach !== undefined} width="100%" height="12" aria-hidden="true">
      {reach !== undefined && <rect width={percent(reach)} height="12" />}
      {reach !== undefined && leaving > 0 && (
        <rect className="jk-funnel-leaving" x={percent(reach - leaving)} width={percent(leaving)} height="12" />
      )}
    </svg>
  )
}
