import { recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { isAmong, isThere } from '../../../editing/families.ts'
import { movedWith } from '../../../editing/moveTo.ts'
import { findCell } from '../../../interaction/cells.ts'
import type { CellStore } from '../../../interaction/cellState.ts'
import { focusInSight } from '../../../interaction/focusInSight.ts'
import type { Announce } from '../../Announcer/AnnouncerContext.ts'
import type { FullEditor } from '../FullEditor.ts'
import type { Reveal } from '../useReveal.ts'
import { recordTitle } from './recordTitle.ts'

/** Something that is said in sight: why it was not done, or what of it is different now. */
export interface Told {
  readonly sentences: readonly string[]
  /** True for a refusal, which is read out at once; what is announced anyway is not read out again. */
  readonly alarming: boolean
}

/** What everything that moves, copies and removes works with. The same object as long as the editor is the same. */
export interface Hand {
  readonly editor: FullEditor
  readonly cells: CellStore
  readonly announce: Announce
  readonly reveal: Reveal
  /** The element of the editor. */
  readonly root: () => HTMLElement | null
  readonly tell: (told: Told | undefined) => void
}

export const journeyOf = ({ editor }: Hand): Journey => editor.store.getState().journey

/** What an action on a record is about: all that is selected, led by it, where it is one of them; else it alone. */
export const targetsOf = (hand: Hand, record: RecordRef): readonly RecordRef[] => {
  const journey = journeyOf(hand)
  const selected = hand.editor.selection.get().filter((ref) => isThere(journey, ref))
  if (!isAmong(selected, record)) return [record]
  return [record, ...selected.filter((ref) => ref.kind !== record.kind || ref.id !== record.id)]
}

/** The same, of what can be moved together. */
export const movableWith = (hand: Hand, record: RecordRef): readonly RecordRef[] =>
  movedWith(targetsOf(hand, record), record)

/** “Queue”, or “3 things”. */
export const whatOf = (hand: Hand, refs: readonly RecordRef[]): string => {
  const { words } = hand.editor
  const [only] = refs
  return refs.length === 1 && only ? words.quote(recordTitle(journeyOf(hand), only, words)) : words.things(refs.length)
}

/** Gives the focus to a record as soon as it is drawn where it is now, and brings it into sight. */
export const arrive = ({ editor, reveal }: Hand, record: RecordRef): void => {
  editor.state.set({ ...editor.state.get(), arriving: record })
  reveal(record)
}

/** Gives the focus to a cell, at once or as soon as it is drawn. */
export const focusCell = ({ cells, root }: Hand, name: string): void => {
  const cell = findCell(root(), name)
  if (cell) focusInSight(cell)
  else if (root()?.querySelector('[role="grid"], .jk-down')) cells.set({ wanted: name })
}

/** Says why something was not done; true where it was. */
export const wasDone = (hand: Hand, refusal: string | undefined): boolean => {
  hand.tell(refusal === undefined ? undefined : { sentences: [refusal], alarming: true })
  return refusal === undefined
}

export const stillThere = (hand: Hand, ref: RecordRef): boolean =>
  recordOf(journeyOf(hand), ref.kind, ref.id) !== undefined
