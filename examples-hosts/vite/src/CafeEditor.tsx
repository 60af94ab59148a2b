import { useEffect, useState } from 'react'
import { createJourneyStore, type Journey } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'
import { JourneyMap } from '@journeykit/react'

const key = 'cafe'

/** Edits the journey and keeps every change in this browser; a product would send it to its server. */
export function CafeEditor({ journey }: { journey: Journey }) {
  const [store] = useState(() => createJourneyStore(kept() ?? journey))
  useEffect(
    () =>
      store.onChange((change) => {
        localStorage.setItem(key, JSON.stringify(change.journey))
      }),
    [store],
  )
  return <JourneyMap store={store} />
}

/** The journey that was kept last time, if there is one and it can be read. */
function kept(): Journey | undefined {
  const text = localStorage.getItem(key)
  const read = text === null ? undefined : parseJourney(text)
  return read?.ok === true ? read.journey : undefined
}
