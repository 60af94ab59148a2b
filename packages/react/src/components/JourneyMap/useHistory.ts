import { useCallback } from 'react'
import type { Change, JourneyStore } from '@journeykit/core'
import { useAnnounce } from '../Announcer/AnnouncerContext.ts'
import { changeLabel } from './changeLabel.ts'
import { useMap } from './MapContext.ts'

/** Undo and redo that say what they did. */
export const useHistory = (
  store: JourneyStore | undefined,
): { readonly undo: () => void; readonly redo: () => void } => {
  const { words } = useMap()
  const announce = useAnnounce()
  const say = useCallback(
    (change: Change | undefined, sentence: (label: string) => string) => {
      if (change) announce(sentence(changeLabel(change.label, words)))
    },
    [announce, words],
  )
  const undo = useCallback(() => {
    say(store?.undo(), words.announceUndone)
  }, [say, store, words])
  const redo = useCallback(() => {
    say(store?.redo(), words.announceRedone)
  }, [say, store, words])
  return { undo, redo }
}
