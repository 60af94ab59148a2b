import type { ReactElement } from 'react'
import { Shown, type ShownProps } from './Shown.tsx'

interface Props {
  readonly children: (shown: ShownProps) => ReactElement
}

/** Hands three journeys to a component, one below the other: names and ids have to stay apart. */
export const ThreeShown = ({ children }: Props): ReactElement => (
  <>
    {(['cafe', 'b2bPurchase', 'fiveStages'] as const).map((journey) => (
      <Shown key={journey} journey={journey}>
        {children}
      </Shown>
    ))}
  </>
)
