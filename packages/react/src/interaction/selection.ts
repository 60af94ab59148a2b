import type { JourneyStore, RecordRef } from '@journeykit/core'
import { createValueStore, type ValueStore } from './valueStore.ts'

/** The selected records, in the order in which they were chosen; the last one is the one that details are shown of. */
export type Selection = ValueStore<readonly RecordRef[]>

const sameRef = (a: RecordRef, b: RecordRef): boolean => a.kind === b.kind && a.id === b.id

const isAmong = (refs: readonly RecordRef[], ref: RecordRef): boolean => refs.some((other) => sameRef(other, ref))

export const isSelected = (selection: Selection, ref: RecordRef): boolean => isAmong(selection.get(), ref)

/** Selects this record alone. */
export const selectOnly = (selection: Selection, ref: RecordRef): void => {
  const [only, ...others] = selection.get()
  if (!only || others.length > 0 || !sameRef(only, ref)) selection.set([ref])
}

/** Adds a record to the selection, or takes it out. */
export const toggleSelected = (selection: Selection, ref: RecordRef): void => {
  const refs = selection.get()
  selection.set(isAmong(refs, ref) ? refs.filter((other) => !sameRef(other, ref)) : [...refs, ref])
}

const selections = new WeakMap<JourneyStore, Selection>()

/** The selection that all views of a store share: who selects in one, selects in all. */
export const selectionOf = (store: JourneyStore): Selection => {
  const known = selections.get(store)
  if (known) return known
  const selection = createValueStore<readonly RecordRef[]>([])
  selections.set(store, selection)
  return selection
}
