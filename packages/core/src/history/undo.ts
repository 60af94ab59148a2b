import type { Journey } from '../model/journey.ts'
import { patched } from '../operations/drafted.ts'
import type { History } from './history.ts'
import type { HistoryStep } from './historyStep.ts'

/** Takes back the newest change, given the journey as it made it. Undefined where there is nothing to undo. */
export const undo = ({ past, future, limit }: History, journey: Journey): HistoryStep | undefined => {
  const [last, ...earlier] = past
  if (!last) return undefined
  return {
    history: { past: earlier, future: [last, ...future], limit },
    change: {
      label: last.label,
      operations: [],
      journey: patched(journey, last.inverse),
      patches: last.inverse,
      inverse: last.patches,
      added: last.removed,
      edited: last.edited,
      removed: last.added,
    },
  }
}
