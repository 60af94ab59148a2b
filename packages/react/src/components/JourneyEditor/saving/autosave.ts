import type { Journey, JourneyStore } from '@journeykit/core'
import { createValueStore, type ValueStore } from '../../../interaction/valueStore.ts'

/** How far saving is. `failed` keeps why, as the host's function told it. */
export type SavingState =
  { readonly is: 'saved' | 'unsaved' | 'saving' } | { readonly is: 'failed'; readonly why: string | undefined }

/** Saves a journey; rejects or throws where it could not. */
export type Save = (journey: Journey) => Promise<void> | void

/** Saving that goes on by itself. */
export interface Autosave {
  readonly state: ValueStore<SavingState>
  /** Saves what is not saved yet at once, also after a failure. Resolves when it is saved or has failed. */
  readonly flush: () => Promise<void>
  /** Stops following the store; what is not saved yet is saved at once. */
  readonly stop: () => Promise<void>
}

const reasonOf = (error: unknown): string | undefined => (error instanceof Error ? error.message : undefined)

/**
 * Follows a store and saves its journey a moment after the last change, one saving at a time: what changes meanwhile is
 * saved afterwards. After a failure it saves again with the next change or when asked to.
 * @param pause how long to wait after a change, in milliseconds
 */
export const createAutosave = (store: JourneyStore, save: Save, pause = 800): Autosave => {
  const state = createValueStore<SavingState>({ is: 'saved' })
  let saved = store.getState().journey
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const saveOnce = async (): Promise<void> => {
    const { journey } = store.getState()
    state.set({ is: 'saving' })
    try {
      await save(journey)
      saved = journey
      state.set({ is: store.getState().journey === saved ? 'saved' : 'unsaved' })
    } catch (error) {
      state.set({ is: 'failed', why: reasonOf(error) })
    }
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    await running
    if (store.getState().journey === saved) return
    running = saveOnce()
    await running
    running = undefined
    if (state.get().is === 'unsaved') await flush()
  }
  const unsubscribe = store.subscribe(() => {
    if (store.getState().journey === saved) {
      clearTimeout(timer)
      if (!running) state.set({ is: 'saved' })
      return
    }
    if (!running) state.set({ is: 'unsaved' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  })
  return {
    state,
    flush,
    async stop() {
      unsubscribe()
      await flush()
    },
  }
}
