import type { Journey } from '../model/journey.ts'
import { applyOperation } from './apply.ts'
import type { Operation } from './operations.ts'
import type { Refusal } from './refusal.ts'

/** Thrown by `edit` when an operation is refused: which one, and why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal
  readonly operation: Operation
  /** Which of the operations it was, counted from 0. */
  readonly index: number

  constructor(refusal: Refusal, operation: Operation, index: number) {
    super(`Operation ${String(index)}, "${operation.type}", was refused: ${JSON.stringify(refusal)}`)
    this.refusal = refusal
    this.operation = operation
    this.index = index
  }
}

/**
 * Does operations one after another, for scripts: all or none.
 * @throws RefusedError at the first operation that is refused; the given journey stays as it is.
 */
export const edit = (journey: Journey, ...operations: readonly Operation[]): Journey =>
  operations.reduce((current, operation, index) => {
    const outcome = applyOperation(current, operation)
    if (!outcome.ok) throw new RefusedError(outcome.refusal, operation, index)
    return outcome.change.journey
  }, journey)
