import { cafe } from '@journeykit/examples'
import { ActionPlan } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** What the café does next, as it stood on 20 November 2026. */
export const NextQuarter = () => <ActionPlan journey={cafe.en} today="2026-11-20" />
