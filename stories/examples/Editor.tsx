import { useState, type ReactElement } from 'react'
import { createJourneyStore, type Journey } from '@journeykit/core'
import { BottleneckList, JourneyMap } from '@journeykit/react'
import '@journeykit/react/styles.css'

export const Editor = ({ journey }: { readonly journey: Journey }): ReactElement => {
  const [store] = useState(() => createJourneyStore(journey))
  return (
    <>
      <JourneyMap store={store} />
      <BottleneckList store={store} limit={3} />
    </>
  )
}
