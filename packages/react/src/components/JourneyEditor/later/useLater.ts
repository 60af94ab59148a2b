import { useCallback, useEffect, useState } from 'react'
import { whenIdle } from '../../../interaction/whenIdle.ts'
import { useEditor } from '../EditorContext.ts'
import { fetchOnce, isFetched, useLoaded, type Loaded } from '../panels/useLoaded.ts'
import { loadLater, type Later } from './loadLater.ts'

/** How far it is with what is fetched later, and whether somebody waits for it. */
export interface UseLater {
  readonly loaded: Loaded<Later>
  readonly needed: boolean
  /** To be called when somebody needs it: it is fetched at once. */
  readonly need: () => void
  /** To be called when nobody waits for it any more. */
  readonly giveUp: () => void
}

/** Fetches what acts as soon as the browser has nothing else to do, or as soon as it is needed. */
export const useLater = (): UseLater => {
  const load = loadLater(useEditor().words.later)
  const [there, setThere] = useState(() => isFetched(load))
  const [needed, setNeeded] = useState(false)
  const loaded = useLoaded(there || needed ? load : undefined)
  useEffect(() => {
    if (isFetched(load)) return undefined
    let gone = false
    const cancel = whenIdle(() => {
      fetchOnce(load).then(
        () => {
          if (!gone) setThere(true)
        },
        // Nobody waits for it yet. It is tried again when it is needed, and told if it fails then.
        () => undefined,
      )
    })
    return () => {
      gone = true
      cancel()
    }
  }, [load])
  const need = useCallback(() => {
    setNeeded(true)
  }, [])
  const giveUp = useCallback(() => {
    setNeeded(false)
  }, [])
  return { loaded, needed, need, giveUp }
}
