import type { ReactElement } from 'react'
import type { HeadToolsProps } from '../../JourneyMap/MapEditing.ts'
import { DragHandle } from './DragHandle.tsx'
import { MenuButton } from './MenuButton.tsx'

/** What stands at the head of a stage, a step or a lane: the handle that it is dragged by, and its menu. */
export const HeadMenu = ({ record, cell }: HeadToolsProps): ReactElement => (
  <span className="jk-head-tools">
    <DragHandle record={record} />
    <MenuButton record={record} cell={cell} />
  </span>
)
