import { useState, type ReactElement } from 'react'
import { createJourneyStore, type Journey } from '@journeykit/core'
import { openJourney, serializeJourney } from '@journeykit/core/format'
import { BottleneckList, JourneyEditor, useAutosave } from '@journeykit/react'
import '@journeykit/react/styles.css'

const key = 'my-journey'

const kept = (): Journey | undefined => {
  const text = localStorage.getItem(key)
  return text === null ? undefined : openJourney(text)
}

const keep = (journey: Journey) => {
  localStorage.setItem(key, serializeJourney(journey))
}

/** An editor that keeps the journey in this browser, and a list that follows it. */
export const Editor = ({ journey }: { readonly journey: Journey }): ReactElement => {
  const [store] = useState(() => createJourneyStore(kept() ?? journey))
  const saving = useAutosave(store, keep)
  return (
    <>
      <JourneyEditor store={store} saving={saving} />
      <BottleneckList store={store} limit={3} />
    </>
  )
}
