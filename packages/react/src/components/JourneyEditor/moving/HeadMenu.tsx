import type { ReactElement } from 'react'
import type { HeadToolsProps } from '../../JourneyMap/MapEditing.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { DragHandle } from './DragHandle.tsx'
import { MenuButton } from './MenuButton.tsx'

/** What stands at the head of a stage, a step or a lane: the handle that it is dragged by, and its menu. */
export const HeadMenu = ({ record, cell }: HeadToolsProps): ReactElement | null => {
  const { beginning } = useMap()
  if (beginning) return null
  return (
    <span className="jk-head-tools">
      <DragHandle record={record} />
      <MenuButton record={record} cell={cell} />
    </span>
  )
}
