import type { ReactElement } from 'react'
import type { MenuProps } from '../../Menu/Menu.tsx'
import { LaterOver } from './LaterOver.tsx'

/** A menu that is fetched when it is needed. */
export const LaterMenu = (props: MenuProps): ReactElement => (
  <LaterOver anchor={props.anchor} onClose={props.onClose}>
    {({ Menu }) => <Menu {...props} />}
  </LaterOver>
)
