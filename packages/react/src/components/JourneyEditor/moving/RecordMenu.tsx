import { useCallback, useMemo, type ReactElement } from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { isNowhere } from '../../../interaction/isNowhere.ts'
import { Menu } from '../../Menu/Menu.tsx'
import type { OpenMenu } from '../editorState.ts'
import { cellDrawn, cellNameOf } from './cellNameOf.ts'
import { runsDown } from './directionSaid.ts'
import { findRecord } from './findRecord.ts'
import { focusCell, journeyOf, stillThere, targetsOf, whatOf, type Hand } from './hand.ts'
import { recordMenuItems } from './menu/recordMenuItems.ts'

export interface RecordMenuProps {
  readonly hand: Hand
  readonly menu: OpenMenu
  readonly onLift: (menu: OpenMenu) => void
}

/** The button of the menu, or else the record itself; looked for when it is needed, for cards are drawn anew. */
const anchorOf = (hand: Hand, record: RecordRef): { readonly current: Element | null } => ({
  get current() {
    const element = findRecord(hand.root(), record)
    return element?.querySelector('.jk-menu-button') ?? element ?? null
  },
})

/** The menu of a record: all that can be done to it, and to what is selected with it. */
export const RecordMenu = ({ hand, menu, onLift }: RecordMenuProps): ReactElement | null => {
  // Drawn anew after each change, for what is marked and what is possible may have changed with it.
  useJourney(useCallback((journey: Journey) => journey, []))
  const { record, at } = menu
  const { words, state } = hand.editor
  const anchor = useMemo(() => anchorOf(hand, record), [hand, record])
  if (!stillThere(hand, record)) return null
  const refs = targetsOf(hand, record)
  const close = () => {
    const { menu: open, arriving } = state.get()
    if (open === menu) state.set({ ...state.get(), menu: undefined })
    if (arriving && menu.fromCell) {
      // Who was on a cell goes on from cell to cell, from where the record is now.
      state.set({ ...state.get(), arriving: undefined })
      hand.cells.set({ wanted: cellNameOf(journeyOf(hand), arriving, runsDown(hand.root())) })
      return
    }
    // What was chosen may have given the focus to something else, or be about to.
    const root = hand.root()
    if (!root || arriving || !(root.querySelector('[role="menu"] :focus') ?? isNowhere(root))) return
    const button = findRecord(root, record)?.querySelector<HTMLElement>('.jk-menu-button')
    if (button && !menu.fromCell) button.focus()
    else focusCell(hand, cellDrawn(root, journeyOf(hand), record))
  }
  const lift = () => {
    onLift(menu)
  }
  return (
    <Menu
      label={words.actionsFor(whatOf(hand, refs))}
      anchor={anchor}
      at={at}
      back={words.back}
      items={recordMenuItems({ hand, record, refs, lift })}
      onClose={close}
    />
  )
}
