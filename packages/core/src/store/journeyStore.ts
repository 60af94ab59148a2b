import type { Journey } from '../model/journey.ts'
import type { Change } from '../operations/change.ts'
import type { Operation } from '../operations/operations.ts'
import type { Refusal } from '../operations/refusal.ts'

/** What a store shows. The identical object as long as nothing has changed. */
export interface StoreState {
  readonly journey: Journey
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The label of what `undo` would take back. */
  readonly undoLabel?: string
  /** The label of what `redo` would make again. */
  readonly redoLabel?: string
}

/**
 * The one place where a journey lives and changes. Its functions need no `this` and may be passed on alone.
 *
 * Listeners are called when the change is complete, each change in turn: what a listener dispatches takes effect at once
 * and is told of after everybody has heard of what came before. Who unsubscribes meanwhile hears no more, who subscribes
 * meanwhile hears from the next change on. A listener that throws keeps nobody else from hearing; after
 * all have heard, the call that made the change throws an AggregateError of what was thrown. The change is made
 * nonetheless.
 */
export interface JourneyStore {
  readonly getState: () => StoreState
  /** Calls the listener after every change of state. Gives the function that unsubscribes it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Does the operation; undefined when it is done, otherwise why not. */
  readonly dispatch: (operation: Operation) => Refusal | undefined
  /** True where `dispatch` would do it. */
  readonly can: (operation: Operation) => boolean
  /** The answer that `dispatch` would give, without changing anything. */
  readonly refusalOf: (operation: Operation) => Refusal | undefined
  /** Takes back the newest change and says what that did; undefined where there is nothing to undo, and inside `transact`. */
  readonly undo: () => Change | undefined
  /** Makes again what was undone last; undefined where there is nothing to redo, and inside `transact`. */
  readonly redo: () => Change | undefined
  /**
   * Makes all that `work` dispatches one Change with this label, undone as one and told of once, at the end. `work` reads
   * its own writes; it is over when it returns, so it cannot wait for anything. If it calls `abandon` or throws, all of
   * it is rolled back, and what it threw is thrown on. A `transact` inside another is part of the outer one: its label
   * is not used, and abandoning it or throwing out of it abandons the whole. Undefined where nothing came of it, and from a `transact` inside another.
   */
  readonly transact: (label: string, work: (abandon: () => void) => void) => Change | undefined
  /**
   * Calls the listener with every Change, undo and redo among them, in order: applied one after another to the first
   * journey, their patches give the journey as it is. Gives the function that unsubscribes it.
   */
  readonly onChange: (listener: (change: Change) => void) => () => void
}

/** How a store behaves where the usual does not fit. */
export interface JourneyStoreOptions {
  /** How many changes can be undone, 200 when absent. */
  readonly historyLimit?: number
  /** The longest pause within one typing, in milliseconds, 1000 when absent. */
  readonly typingPause?: number
  /** The clock, in milliseconds; `Date.now` when absent. */
  readonly now?: () => number
}
