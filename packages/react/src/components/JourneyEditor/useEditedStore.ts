import { useEffect, useRef, useState } from 'react'
import { createJourneyStore, type Change, type Journey, type JourneyStore } from '@journeykit/core'

/** A store that the host keeps, or a journey that the host keeps and is told of each change to. */
export type Edited =
  | { readonly store: JourneyStore; readonly journey?: undefined; readonly onChange?: (change: Change) => void }
  | {
      readonly store?: undefined
      readonly journey: Journey
      /** Called after every change, undo and redo among them. The host answers by handing in `change.journey`. */
      readonly onChange: (change: Change) => void
    }

/**
 * The store that is edited. For a host that keeps the journey itself, one of the editor's own: it holds the host's journey
 * at every moment. A journey other than the last change's begins a new history; a host that keeps handing in the old one
 * takes the change back.
 */
export const useEditedStore = ({ store, journey, onChange }: Edited): JourneyStore => {
  const [own, setOwn] = useState(() => (store ? undefined : createJourneyStore(journey)))
  const [, setTold] = useState(0)
  const tell = useRef(onChange)
  useEffect(() => {
    tell.current = onChange
  })
  const edited = store ?? (own?.getState().journey === journey ? own : undefined) ?? createJourneyStore(journey)
  if (!store && edited !== own) setOwn(edited)
  useEffect(
    () =>
      edited.onChange((change) => {
        tell.current?.(change)
        // Renders with whatever the host has answered, in the same batch.
        setTold((times) => times + 1)
      }),
    [edited],
  )
  return edited
}
