import { createId, recordOf, type Position, type RecordRef } from '@journeykit/core'
import { addRecord } from '../../../editing/recordOperations.ts'
import { fieldName } from '../inplace/EditedText.tsx'
import { journeyOf, type Hand } from './hand.ts'

/** What stands at the head of columns or of a row. */
export type HeadKind = 'stage' | 'step' | 'lane'

export const isHead = (kind: string): kind is HeadKind => kind === 'stage' || kind === 'step' || kind === 'lane'

/** Adds a head, and opens its name to be written. Returns the sentence of a refusal. */
export const addHead = (
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

/** Adds a head of the same kind beside another. */
export const addBeside = (hand: Hand, { kind, id }: RecordRef, at: Position): string | undefined => {
  const { words } = hand.editor
  if (!isHead(kind)) return undefined
  if (kind === 'lane') return addHead(hand, kind, { role: 'custom' }, at)
  const stage = kind === 'step' ? recordOf(journeyOf(hand), 'step', id)?.stage : undefined
  return addHead(hand, kind, { title: words.unnamed[kind], ...(stage !== undefined && { stage }) }, at)
}
