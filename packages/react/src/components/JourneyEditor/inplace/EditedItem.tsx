import type { ReactElement } from 'react'
import type { EditedItemProps } from '../../JourneyMap/MapEditing.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { useItem } from '../moving/useItem.tsx'

/** A card or a line of a cell that can be selected, opened, moved and removed. */
export const EditedItem = ({
  record,
  cell,
  className,
  as: Element,
  dashed,
  children,
}: EditedItemProps): ReactElement => {
  const { beginning } = useMap()
  const { props, menuButton, handle } = useItem(record, cell)
  return (
    <Element className={`${className} jk-item`} data-dashed={dashed === true ? true : undefined} {...props}>
      {children}
      {!beginning && (
        <span className="jk-item-tools">
          {handle}
          {menuButton}
        </span>
      )}
    </Element>
  )
}
