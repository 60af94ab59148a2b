'use client'

import { useEffect, useState } from 'react'
import { createJourneyStore, type Journey, type JourneyStore } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'
import { JourneyMap } from '@journeykit/react'

const key = 'cafe'

/** Edits the journey and keeps every change in this browser; a product would send it to its server. */
export function CafeEditor({ journey }: { journey: Journey }) {
  const [store, setStore] = useState(() => createJourneyStore(journey))
  useEffect(() => {
    // What the browser keeps, the server could not know: it comes after the first drawing, which is the server's.
    const kept = localStorage.getItem(key)
    const read = kept === null ? undefined : parseJourney(kept)
    const next = read?.ok === true ? createJourneyStore(read.journey) : createJourneyStore(journey)
    setStore(next)
    return keep(next)
  }, [journey])
  return <JourneyMap store={store} />
}

/** Writes every change down. Gives what ends it. */
function keep(store: JourneyStore): () => void {
  return store.onChange((change) => {
    localStorage.setItem(key, JSON.stringify(change.journey))
  })
}
