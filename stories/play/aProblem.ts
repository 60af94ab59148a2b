import { fn } from 'storybook/test'
import type { ViewProblem } from '@journeykit/react'

/** What the stories of a problem show: a sentence of the host's, and a way to try again that `expectProblem` hears of. */
export const aProblem = (): ViewProblem => ({
  problem: 'The server does not answer. Check your connection.',
  retry: fn(),
})
