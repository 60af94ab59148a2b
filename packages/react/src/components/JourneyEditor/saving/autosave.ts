import type { Journey, JourneyStore } from '@journeykit/core'
import { createValueStore, type ValueStore } from '../../../interaction/valueStore.ts'
import { isSame } from '../details/withValue.ts'

/** How far saving is. `failed` keeps why, as the host's function told it. */
export type SavingState =
  { readonly is: 'saved' | 'unsaved' | 'saving' } | { readonly is: 'failed'; readonly why: string | undefined }

/** Saves a journey; rejects or throws where it could not. */
export type Save = (journey: Journey) => Promise<void> | void

/** Saving that goes on by itself. */
export interface Autosave {
  readonly state: ValueStore<SavingState>
  /**
   * Saves what is not saved yet at once, also after a failure; who asks while it is being saved waits for that. Resolves
   * when it is saved or has failed.
   */
  readonly flush: () => Promise<void>
  /** Stops following the store; what is not saved yet is saved at once, and once more if what is under way fails. */
  readonly stop: () => Promise<void>
}

const reasonOf = (error: unknown): string | undefined => (error instanceof Error ? error.message : undefined)

/**
 * Follows a store and saves its journey a moment after the last change, one saving at a time: what changes meanwhile is
 * saved afterwards, in one piece. After a failure it saves again with the next change or when asked to. A journey that is
 * again as it was saved is not saved anew.
 * @param pause how long to wait after a change, in milliseconds
 */
export const createAutosave = (store: JourneyStore, save: Save, pause = 800): Autosave => {
  const state = createValueStore<SavingState>({ is: 'saved' })
  const journeyNow = (): Journey => store.getState().journey
  /** Unknown after a failure: what was said to have failed may have been kept all the same. */
  let saved: Journey | undefined = journeyNow()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const saveOnce = async (journey: Journey): Promise<SavingState> => {
    try {
      await save(journey)
      saved = journey
      return { is: 'saved' }
    } catch (error) {
      saved = undefined
      return { is: 'failed', why: reasonOf(error) }
    }
  }
  /** Saves until nothing is left, or the newest journey is one that could not be saved. */
  const saveAll = async (): Promise<void> => {
    let end: SavingState = { is: 'saved' }
    let tried: Journey | undefined
    try {
      while (journeyNow() !== tried && !isSame(journeyNow(), saved)) {
        clearTimeout(timer)
        tried = journeyNow()
        state.set({ is: 'saving' })
        end = await saveOnce(tried)
      }
    } finally {
      running = undefined
    }
    // Not running any more: who hears of it may change the journey, or ask for more.
    state.set(end)
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    // Not begun before it stands here: saving may ask to be saved.
    running ??= Promise.resolve().then(saveAll)
    return running
  }
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer)
    if (isSame(journeyNow(), saved)) {
      if (!running) state.set({ is: 'saved' })
      return
    }
    if (!running && state.get().is !== 'unsaved') state.set({ is: 'unsaved' })
    timer = setTimeout(() => void flush(), pause)
  })
  return {
    state,
    flush,
    async stop() {
      unsubscribe()
      await running
      await flush()
    },
  }
}
