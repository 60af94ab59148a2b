import { createId, recordOf, type Position } from '@journeykit/core'
import { addRecord } from '../../../../editing/recordOperations.ts'
import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { fieldName } from '../../inplace/EditedText.tsx'
import { journeyOf, type Hand } from '../hand.ts'
import type { MenuFor, MenuPart } from './MenuFor.ts'

type HeadKind = 'stage' | 'step' | 'lane'

const isHead = (kind: string): kind is HeadKind => kind === 'stage' || kind === 'step' || kind === 'lane'

/** Adds a head, and opens its name to be written. */
const add = (
  hand: Hand,
  kind: HeadKind,
  fields: Readonly<Record<string, unknown>>,
  at?: Position,
): string | undefined => {
  const id = createId(kind)
  const refusal = hand.editor.run(addRecord(kind, { id, ...fields }, at))
  if (refusal !== undefined) return refusal
  hand.reveal({ kind, id })
  hand.cells.set({ writing: fieldName({ record: { kind, id }, field: 'title' }) })
  return undefined
}

const addBeside = ({ hand, record }: MenuFor, kind: HeadKind, at: Position): string | undefined => {
  const { words } = hand.editor
  if (kind === 'lane') return add(hand, kind, { role: 'custom' }, at)
  const stage = kind === 'step' ? recordOf(journeyOf(hand), 'step', record.id)?.stage : undefined
  return add(hand, kind, { title: words.unnamed[kind], ...(stage !== undefined && { stage }) }, at)
}

const addStepItem = ({ hand, record }: MenuFor): readonly MenuItem[] => {
  const { words } = hand.editor
  if (record.kind !== 'stage') return []
  const fields = { title: words.unnamed.step, stage: record.id }
  return [{ key: 'step', text: words.addStep, choose: () => add(hand, 'step', fields) }]
}

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

const foldItem = ({ hand, record }: MenuFor): readonly MenuItem[] => {
  const { words, state } = hand.editor
  const set = record.kind === 'stage' ? 'foldedStages' : record.kind === 'lane' ? 'foldedLanes' : undefined
  if (set === undefined) return []
  const folded = state.get().show[set].has(record.id)
  return [
    {
      key: 'fold',
      text: folded ? words.unfold : words.fold,
      choose() {
        const { show } = state.get()
        state.set({ ...state.get(), show: { ...show, [set]: toggled(show[set], record.id) } })
        return undefined
      },
    },
  ]
}

/** Adding beside a head, and folding it. */
export const headItems: MenuPart = (menu) => {
  const { record, hand } = menu
  const { kind } = record
  if (!isHead(kind)) return []
  const { words } = hand.editor
  return [
    ...addStepItem(menu),
    { key: 'before', text: words.addBefore[kind], choose: () => addBeside(menu, kind, { before: record.id }) },
    { key: 'after', text: words.addAfter[kind], choose: () => addBeside(menu, kind, { after: record.id }) },
    ...foldItem(menu),
  ]
}
