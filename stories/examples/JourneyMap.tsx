import { cafe } from '@journeykit/examples'
import { JourneyMap } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** The café as a map to be read. */
export const MyMap = () => <JourneyMap journey={cafe.en} headingLevel={2} bottlenecks={1} />
