'use client'

import { useEffect, useState } from 'react'
import { createJourneyStore, type Journey } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'
import { JourneyEditor, useAutosave } from '@journeykit/react'

const key = 'cafe'

/** Edits the journey and keeps it in this browser; a product would send it to its server. */
export function CafeEditor({ journey }: { journey: Journey }) {
  const [store, setStore] = useState(() => createJourneyStore(journey))
  const saving = useAutosave(store, keep)
  useEffect(() => {
    // What this browser keeps, the server could not know: it comes after the first drawing, which is the server's.
    const text = localStorage.getItem(key)
    const read = text === null ? undefined : parseJourney(text)
    if (read?.ok === true) setStore(createJourneyStore(read.journey))
  }, [])
  return <JourneyEditor store={store} saving={saving} />
}

/** What it throws, the editor tells, and offers to try again. */
function keep(journey: Journey): void {
  localStorage.setItem(key, JSON.stringify(journey))
}
