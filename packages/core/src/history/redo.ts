import type { Journey } from '../model/journey.ts'
import { patched } from '../operations/drafted.ts'
import type { History } from './history.ts'
import type { HistoryStep } from './historyStep.ts'

/** Makes again what was undone last, given the journey as the undo left it. Undefined where there is nothing to redo. */
export const redo = ({ past, future, limit }: History, journey: Journey): HistoryStep | undefined => {
  const [next, ...later] = future
  if (!next) return undefined
  return {
    history: { past: [next, ...past], future: later, limit },
    change: { ...next, operations: [], journey: patched(journey, next.patches) },
  }
}
