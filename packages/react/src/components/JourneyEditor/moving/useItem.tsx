import type { ReactElement } from 'react'
import type { RecordRef } from '@journeykit/core'
import { DragHandle } from './DragHandle.tsx'
import { MenuButton } from './MenuButton.tsx'
import { familyOf } from '../../../editing/families.ts'
import { recordName } from '../../../interaction/recordName.ts'
import { useIsLifted, useIsSelected } from './useIsSelected.ts'

/** What the element of a record bears, so that keys and pointers find it and it is seen what is selected and lifted. */
export interface ItemProps {
  readonly 'data-record': string
  readonly 'data-selected': true | undefined
  readonly 'data-lifted': true | undefined
}

/** What makes a card or a line of the map something that can be selected, opened, moved and removed. */
export interface Item {
  /** To be spread on its element. Keys and pointers are heard by the `Moving` of the editor, not by each item. */
  readonly props: ItemProps
  /** The “…” button. */
  readonly menuButton: ReactElement
  /** What a finger drags it by; null for what cannot be moved. */
  readonly handle: ReactElement | null
  readonly selected: boolean
}

/**
 * An item of the map that is edited.
 * @param cell the cell that it stands in
 */
export const useItem = (record: RecordRef, cell: string): Item => {
  const selected = useIsSelected(record)
  const lifted = useIsLifted(record)
  return {
    props: {
      'data-record': recordName(record),
      'data-selected': selected || undefined,
      'data-lifted': lifted || undefined,
    },
    menuButton: <MenuButton record={record} cell={cell} />,
    handle: familyOf(record.kind) === undefined ? null : <DragHandle record={record} />,
    selected,
  }
}
