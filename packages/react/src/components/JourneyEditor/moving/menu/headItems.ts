import { createId, recordOf, type Id } from '@journeykit/core'
import { addRecord } from '../../../../editing/recordOperations.ts'
import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { fieldName } from '../../inplace/EditedText.tsx'
import { journeyOf } from '../hand.ts'
import type { MenuFor, MenuPart } from './MenuFor.ts'

type HeadKind = 'stage' | 'step' | 'lane'

const isHead = (kind: string): kind is HeadKind => kind === 'stage' || kind === 'step' || kind === 'lane'

/** Adds a sibling, and opens its name to be written. */
const add = ({ hand, record }: MenuFor, kind: HeadKind, side: 'before' | 'after'): string | undefined => {
  const { words, run } = hand.editor
  const id = createId(kind)
  const stage: Id<'stage'> | undefined =
    kind === 'step' ? recordOf(journeyOf(hand), 'step', record.id)?.stage : undefined
  const fields =
    kind === 'lane' ? { role: 'custom' } : { title: words.unnamed[kind], ...(stage !== undefined && { stage }) }
  const at = side === 'before' ? { before: record.id } : { after: record.id }
  const refusal = run(addRecord(kind, { id, ...fields }, at))
  if (refusal !== undefined) return refusal
  hand.reveal({ kind, id })
  hand.cells.set({ writing: fieldName({ record: { kind, id }, field: 'title' }) })
  return undefined
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
    { key: 'before', text: words.addBefore[kind], choose: () => add(menu, kind, 'before') },
    { key: 'after', text: words.addAfter[kind], choose: () => add(menu, kind, 'after') },
    ...foldItem(menu),
  ]
}
