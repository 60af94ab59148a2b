import type { ReactElement } from 'react'
import { Menu, type MenuProps } from '../../Menu/Menu.tsx'
import { ScoreMenu, type ScoreMenuProps } from '../inplace/ScoreMenu.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { Work, type WorkProps } from '../moving/Work.tsx'
import { Panel } from '../panels/Panel.tsx'
import { ShortcutList } from '../shortcuts/ShortcutList.tsx'
import { ShowChoices } from '../show/ShowChoices.tsx'
import { AddChoices, type AddChoicesProps } from '../toolbar/AddChoices.tsx'

/** What only acts after somebody has done something. */
export interface LaterParts {
  readonly Menu: (props: MenuProps) => ReactElement
  readonly Work: (props: WorkProps) => ReactElement
  readonly ScoreMenu: (props: ScoreMenuProps) => ReactElement
  readonly AddChoices: (props: AddChoicesProps) => ReactElement
  readonly Panel: () => ReactElement | null
  readonly FindBar: () => ReactElement
  readonly ShowChoices: () => ReactElement
  readonly ShortcutList: () => ReactElement
}

/** All of it, fetched as one piece once the map has been painted. */
export const parts: LaterParts = { Menu, Work, ScoreMenu, AddChoices, Panel, FindBar, ShowChoices, ShortcutList }
