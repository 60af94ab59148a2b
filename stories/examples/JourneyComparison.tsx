import { shop } from '@journeykit/examples'
import { JourneyComparison } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** The shop as it is beside the shop as it is to be. */
export const AsIsToBe = () => <JourneyComparison before={shop.asIs.en} journey={shop.toBe.en} />
