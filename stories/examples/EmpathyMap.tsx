import { cafe } from '@journeykit/examples'
import { EmpathyMap, enReport } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** What moves Anna, with the host's own name for the map. */
export const WhoTheyAre = () => (
  <EmpathyMap journey={cafe.en} persona="anna" words={{ ...enReport, empathyMap: 'What moves her' }} />
)
