import type { ReactElement } from 'react'
import type { ScoreMenuProps } from '../inplace/ScoreMenu.tsx'
import { LaterOver } from './LaterOver.tsx'

/** The menu of scores, fetched when it is needed. */
export const LaterScoreMenu = (props: ScoreMenuProps): ReactElement => (
  <LaterOver anchor={props.anchor} onClose={props.onClose}>
    {({ ScoreMenu }) => <ScoreMenu {...props} />}
  </LaterOver>
)
