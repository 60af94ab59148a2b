import type { Change } from '../operations/change.ts'

/** A typing that may still go on. */
export interface Typing {
  /** What is typed into: the type of the operation and its target. */
  readonly target: string
  /** When it was last typed, in milliseconds of any steady clock. */
  readonly at: number
}

/** What was done and what was undone, as data. */
export interface History {
  /** What can be undone, the newest first. */
  readonly past: readonly Change[]
  /** What can be redone, the nearest first. */
  readonly future: readonly Change[]
  /** How many changes are kept to be undone; older ones are forgotten. */
  readonly limit: number
  /** There while the newest change is a typing that the next edit may join. */
  readonly typing?: Typing
}

/** A history in which nothing has happened yet. */
export const emptyHistory = (limit = 200): History => ({ past: [], future: [], limit })
