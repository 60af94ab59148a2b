import type { RecordRef } from '@journeykit/core'
import type { MenuItem } from '../../../Menu/MenuItem.ts'
import type { Hand } from '../hand.ts'

/** A menu is for one record; what it does, it does to all that is selected with it. */
export interface MenuFor {
  readonly hand: Hand
  readonly record: RecordRef
  readonly refs: readonly RecordRef[]
  /** Lifts, so that arrows carry it. */
  readonly lift: () => void
}

/** What makes the items of one part of the menu. */
export type MenuPart = (menu: MenuFor) => readonly MenuItem[]
