import { useState } from 'react'
import { createJourneyStore, type Journey } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'
import { JourneyEditor, useAutosave } from '@journeykit/react'

const key = 'cafe'

/** Edits the journey and keeps it in this browser; a product would send it to its server. */
export function CafeEditor({ journey }: { journey: Journey }) {
  const [store] = useState(() => createJourneyStore(kept() ?? journey))
  const saving = useAutosave(store, keep)
  return <JourneyEditor store={store} saving={saving} />
}

/** What it throws, the editor tells, and offers to try again. */
function keep(journey: Journey): void {
  localStorage.setItem(key, JSON.stringify(journey))
}

/** The journey that was kept last time, if there is one and it can be read. */
function kept(): Journey | undefined {
  const text = localStorage.getItem(key)
  const read = text === null ? undefined : parseJourney(text)
  return read?.ok === true ? read.journey : undefined
}
