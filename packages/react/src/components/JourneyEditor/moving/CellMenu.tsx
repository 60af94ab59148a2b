import { useCallback, useMemo, type ReactElement } from 'react'
import { recordOf, type Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { findCell } from '../../../interaction/cells.ts'
import { isNowhere } from '../../../interaction/isNowhere.ts'
import { Menu } from '../../Menu/Menu.tsx'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import type { OpenCellMenu } from '../editorState.ts'
import { addName, additionsIn } from '../inplace/additions.ts'
import { pasteByMenu } from './clipboard.ts'
import { focusCell, journeyOf, type Hand } from './hand.ts'
import { recordTitle } from './recordTitle.ts'
import { pasteAtElement } from './spotOfElement.ts'

export interface CellMenuProps {
  readonly hand: Hand
  readonly menu: OpenCellMenu
}

/** What can be added in a cell; nothing where it has no button to add by. */
const addItems = ({ editor, cells }: Hand, journey: Journey, cell: HTMLElement, place: string): readonly MenuItem[] => {
  const { words } = editor
  const lane = recordOf(journey, 'lane', cell.dataset['lane'] ?? '')
  if (!lane || !cell.querySelector('.jk-add')) return []
  const additions = additionsIn(lane.role, lane.id, words)
  return additions.map((addition) => ({
    key: addition.key,
    text: additions.length === 1 ? words.addTo(addition.kind, place) : addition.name,
    icon: <span aria-hidden="true">+</span>,
    choose() {
      cells.set({ writing: addName(cell.dataset['cell'] ?? '', addition) })
      return undefined
    },
  }))
}

const pasteItem = (hand: Hand, cell: HTMLElement): MenuItem => ({
  key: 'paste',
  text: hand.editor.words.paste,
  divided: true,
  choose() {
    void pasteByMenu(hand, pasteAtElement(journeyOf(hand), cell))
    return undefined
  },
})

/** What the cell's step, or stage without steps, is called. */
const placeTitle = ({ editor }: Hand, journey: Journey, id: string): string =>
  recordTitle(journey, { kind: recordOf(journey, 'step', id) ? 'step' : 'stage', id }, editor.words)

/** The menu of a cell in which nothing stands: what can be added there, and pasting. */
export const CellMenu = ({ hand, menu }: CellMenuProps): ReactElement | null => {
  const journey = useJourney(useCallback((now: Journey) => now, []))
  const { cell: name, at } = menu
  const { words, state } = hand.editor
  const cell = findCell(hand.root(), name)
  const anchor = useMemo(
    () => ({
      get current() {
        return findCell(hand.root(), name) ?? null
      },
    }),
    [hand, name],
  )
  if (!cell) return null
  const place = placeTitle(hand, journey, cell.dataset['place'] ?? '')
  const close = () => {
    const { menu: open, arriving } = state.get()
    if (open === menu) state.set({ ...state.get(), menu: undefined })
    // What was chosen may have opened a field, or be about to give the focus to something else.
    const root = hand.root()
    if (!root || arriving || hand.cells.get().writing !== undefined) return
    if (root.querySelector('[role="menu"] :focus') ?? isNowhere(root)) focusCell(hand, name)
  }
  return (
    <Menu
      label={words.addAnyTo(place)}
      anchor={anchor}
      at={at}
      items={[...addItems(hand, journey, cell, place), pasteItem(hand, cell)]}
      onClose={close}
    />
  )
}
