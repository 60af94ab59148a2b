import type { Change } from '../operations/change.ts'
import type { History } from './history.ts'

/** A history after a step back or forth, and what that step did to the journey. */
export interface HistoryStep {
  readonly history: History
  /** Its label is that of the change it takes back or makes again; it names no operations, because it did none. */
  readonly change: Change
}
