import { cafe } from '@journeykit/examples'
import { StageFunnel } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** How many of the café’s customers get how far, stage by stage. */
export const HowManyGetHowFar = () => <StageFunnel journey={cafe.en} steps={false} />
