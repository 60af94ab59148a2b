import { applyOperation, recordOf, type Journey, type Operation, type RecordRef } from '@journeykit/core'
import { removeRecord } from './recordOperations.ts'

/** The operations that remove records with all that hangs on them; what falls with another is not removed again. */
export const removalOf = (journey: Journey, refs: readonly RecordRef[]): readonly Operation[] => {
  let left = journey
  return refs.flatMap((ref) => {
    if (!recordOf(left, ref.kind, ref.id)) return []
    const removal = removeRecord(ref)
    const outcome = applyOperation(left, removal)
    if (outcome.ok) left = outcome.change.journey
    return [removal]
  })
}
