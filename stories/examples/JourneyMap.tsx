import { createJourneyStore, type Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { JourneyMap } from '@journeykit/react'
import '@journeykit/react/styles.css'

const store = createJourneyStore(cafe.en)

store.onChange(({ label }) => {
  save(label, store.getState().journey)
})

/** Where your own code keeps the journey. */
function save(_label: string, journey: Journey) {
  sessionStorage.setItem('journey', JSON.stringify(journey))
}

/** The café as a map that can be edited, undone and redone. */
export const MyMap = () => <JourneyMap store={store} headingLevel={2} bottlenecks={1} />
