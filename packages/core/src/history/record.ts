import type { Change } from '../operations/change.ts'
import { group } from './group.ts'
import type { History, Typing } from './history.ts'

/** True where a typing goes on: the same target, and no longer a pause since it was last typed than allowed. */
const goesOn = (last: Typing | undefined, next: Typing | undefined, pause: number): boolean => {
  if (!last || last.target !== next?.target) return false
  const elapsed = next.at - last.at
  return elapsed >= 0 && elapsed <= pause
}

/**
 * The history with one more change; what was undone can no longer be redone. A typing that goes on (no more than
 * `pause` milliseconds after it was last typed) joins the change it goes on from, so that one undo takes it all back.
 */
export const record = (history: History, change: Change, typing?: Typing, pause = 1000): History => {
  const { past, limit } = history
  const [last, ...earlier] = past
  const going = last !== undefined && goesOn(history.typing, typing, pause)
  const newest = going ? group(change.label, [last, change]) : change
  const kept = [...(newest ? [newest] : []), ...(going ? earlier : past)].slice(0, limit)
  return { past: kept, future: [], limit, ...(typing && newest ? { typing } : {}) }
}
