import type { ReactElement, ReactNode } from 'react'

export interface CardProps {
  /** What the card is of, as a class: `touchpoint`, `barrier` … */
  readonly of: string
  readonly dashed?: boolean
  readonly children: ReactNode
}

/** Something that can be picked up; the only thing on the map that has an edge. */
export const Card = ({ of, dashed = false, children }: CardProps): ReactElement => (
  <li className={`jk-card jk-${of}`} data-dashed={dashed || undefined}>
    {children}
  </li>
)
