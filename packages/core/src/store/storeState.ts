import type { History } from '../history/history.ts'
import type { Journey } from '../model/journey.ts'
import type { StoreState } from './journeyStore.ts'

/** What a store with this journey and this history shows. */
export const storeState = (journey: Journey, { past, future }: Pick<History, 'past' | 'future'>): StoreState => ({
  journey,
  canUndo: past.length > 0,
  canRedo: future.length > 0,
  ...(past[0] && { undoLabel: past[0].label }),
  ...(future[0] && { redoLabel: future[0].label }),
})
