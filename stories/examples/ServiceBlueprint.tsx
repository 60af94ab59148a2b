import { cafe } from '@journeykit/examples'
import { ServiceBlueprint } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** What happens behind the counter while customers go their way. */
export const BehindTheCounter = () => <ServiceBlueprint journey={cafe.en} />
