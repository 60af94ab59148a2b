import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { addBeside, addHead, isHead } from '../addHead.ts'
import type { MenuFor, MenuPart } from './MenuFor.ts'

const addStepItem = ({ hand, record }: MenuFor): readonly MenuItem[] => {
  const { words } = hand.editor
  if (record.kind !== 'stage') return []
  const fields = { title: words.unnamed.step, stage: record.id }
  return [{ key: 'step', text: words.addStep, choose: () => addHead(hand, 'step', fields) }]
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
    { key: 'before', text: words.addBefore[kind], choose: () => addBeside(hand, record, { before: record.id }) },
    { key: 'after', text: words.addAfter[kind], choose: () => addBeside(hand, record, { after: record.id }) },
    ...foldItem(menu),
  ]
}
