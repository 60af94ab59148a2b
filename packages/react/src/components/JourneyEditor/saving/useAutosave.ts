import { useEffect, useMemo, useRef, useState } from 'react'
import type { JourneyStore } from '@journeykit/core'
import { createAutosave, type Autosave, type Save, type SavingState } from './autosave.ts'
import type { Saving } from './SaveState.tsx'

/** How autosaving behaves where the usual does not fit. */
export interface AutosaveOptions {
  /** How long to wait after a change, in milliseconds; 800 when absent. */
  readonly pause?: number
}

/**
 * Saves the journey of a store a moment after each change, tells how far it is, and tries again when asked to. What is not
 * saved yet is saved when the component goes; while something is unsaved, the browser asks before it closes the page.
 * Hand the result to the editor as `saving`.
 */
export const useAutosave = (store: JourneyStore, save: Save, { pause = 800 }: AutosaveOptions = {}): Saving => {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const [state, setState] = useState<SavingState>({ is: 'saved' })
  const autosave = useRef<Autosave>(undefined)
  useEffect(() => {
    const current = createAutosave(store, (journey) => latest.current(journey), pause)
    autosave.current = current
    const stop = current.state.subscribe(() => {
      setState(current.state.get())
    })
    const ask = (event: BeforeUnloadEvent) => {
      if (current.state.get().is !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
      stop()
      void current.stop()
    }
  }, [store, pause])
  return useMemo(() => ({ state, retry: () => void autosave.current?.flush() }), [state])
}
