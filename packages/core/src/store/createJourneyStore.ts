import { group } from '../history/group.ts'
import { emptyHistory, type History } from '../history/history.ts'
import { record } from '../history/record.ts'
import { redo } from '../history/redo.ts'
import type { HistoryStep } from '../history/historyStep.ts'
import { typingOf } from '../history/typingOf.ts'
import { undo } from '../history/undo.ts'
import type { Journey } from '../model/journey.ts'
import { applyOperation, canApply, refusalOf } from '../operations/apply.ts'
import type { Change } from '../operations/change.ts'
import type { Operation } from '../operations/operations.ts'
import { createAnnouncer } from './announcer.ts'
import type { JourneyStore, JourneyStoreOptions, StoreState } from './journeyStore.ts'
import { storeState } from './storeState.ts'
import { carryOut, type Transaction } from './transaction.ts'

const inTransaction: Pick<History, 'past' | 'future'> = { past: [], future: [] }

/** Hears that something happened, not what: a listener that takes arguments for other callers is given none. */
const heedless = (listener: () => void) => (): void => {
  listener()
}

/** A store that starts with this journey, which should be sound, and an empty history. */
export const createJourneyStore = (
  journey: Journey,
  { historyLimit = 200, typingPause = 1000, now = Date.now }: JourneyStoreOptions = {},
): JourneyStore => {
  let history = emptyHistory(historyLimit)
  let state: StoreState = storeState(journey, history)
  let open: Transaction | undefined
  const announcer = createAnnouncer<Change>()

  const become = (next: History, change: Change): Change => {
    history = next
    state = storeState(change.journey, next)
    announcer.tell(change)
    return change
  }

  const take = (operation: Operation, change: Change): void => {
    if (open) {
      open.changes.push(change)
      state = storeState(change.journey, inTransaction)
    } else become(record(history, change, typingOf(operation, now()), typingPause), change)
  }

  const stepTo = (step: HistoryStep | undefined): Change | undefined => step && become(step.history, step.change)

  return {
    getState: () => state,
    subscribe: (listener) => announcer.listen(heedless(listener)),
    onChange: (listener) => announcer.listen(listener),
    can: (operation) => canApply(state.journey, operation),
    refusalOf: (operation) => refusalOf(state.journey, operation),
    undo: () => (open ? undefined : stepTo(undo(history, state.journey))),
    redo: () => (open ? undefined : stepTo(redo(history, state.journey))),

    dispatch(operation) {
      const outcome = applyOperation(state.journey, operation)
      if (!outcome.ok) return outcome.refusal
      if (outcome.change.patches.length > 0) take(operation, outcome.change)
      return undefined
    },

    transact(label, work) {
      if (open) {
        carryOut(open, work)
        return undefined
      }
      const [before, transaction]: [StoreState, Transaction] = [state, { changes: [], abandoned: false }]
      open = transaction
      try {
        carryOut(transaction, work)
      } finally {
        open = undefined
        state = before
      }
      const change = transaction.abandoned ? undefined : group(label, transaction.changes)
      return change && become(record(history, change), change)
    },
  }
}
