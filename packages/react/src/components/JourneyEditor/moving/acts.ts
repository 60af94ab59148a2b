import { applyOperation, recordOf, type Journey, type Operation, type RecordRef } from '@journeykit/core'
import { duplicateOf } from '../../../editing/duplicateOf.ts'
import { isAmong } from '../../../editing/families.ts'
import { removalOf } from '../../../editing/removalOf.ts'
import { cellInstead } from './cellNameOf.ts'
import { arrive, focusCell, journeyOf, whatOf, type Hand } from './hand.ts'
import { whereSaid } from './whereSaid.ts'

/** The journey as these operations would leave it, as far as they can be done. */
const after = (journey: Journey, operations: readonly Operation[]): Journey =>
  operations.reduce((now, operation) => {
    const outcome = applyOperation(now, operation)
    return outcome.ok ? outcome.change.journey : now
  }, journey)

/** Moves records by these operations as one step, and goes with the first. Returns the sentence of a refusal. */
export const moveBy = (
  hand: Hand,
  refs: readonly RecordRef[],
  operations: readonly Operation[],
): string | undefined => {
  const [lead] = refs
  const { words, run } = hand.editor
  if (!lead || operations.length === 0) return undefined
  const what = whatOf(hand, refs)
  const where = whereSaid(after(journeyOf(hand), operations), lead, words)
  const refusal = run(operations, words.announceMoved(what, where), words.actLabel.move(what))
  if (refusal === undefined) arrive(hand, lead)
  return refusal
}

/** Copies records beside themselves, and goes to the first copy. */
export const duplicate = (hand: Hand, refs: readonly RecordRef[]): string | undefined => {
  const { words, run, selection } = hand.editor
  const { operations, made } = duplicateOf(journeyOf(hand), refs)
  const [first] = made
  if (!first) return undefined
  const what = whatOf(hand, refs)
  const refusal = run(operations, words.announceDuplicated(what), words.actLabel.duplicate(what))
  if (refusal !== undefined) return refusal
  selection.set(made)
  arrive(hand, first)
  return undefined
}

/** Removes records with all that is in them as one step; the focus stays where they were. */
export const remove = (hand: Hand, refs: readonly RecordRef[]): string | undefined => {
  const journey = journeyOf(hand)
  const { words, run, selection } = hand.editor
  const [lead] = refs
  if (!lead) return undefined
  const operations = removalOf(journey, refs)
  const left = after(journey, operations)
  const gone = (ref: RecordRef): boolean => isAmong(refs, ref) || !recordOf(left, ref.kind, ref.id)
  const cell = cellInstead(hand.root(), journey, lead, gone)
  const what = whatOf(hand, refs)
  const refusal = run(operations, words.announceRemoved(what), words.actLabel.remove(what))
  if (refusal !== undefined) return refusal
  selection.set(selection.get().filter((ref) => !gone(ref)))
  focusCell(hand, cell)
  return undefined
}
