import { useState } from 'react'
import { createJourneyStore, type Journey, type JourneyRule } from '@journeykit/core'
import { FindingsList } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** A rule of the house: nobody queues for longer than a song. */
const houseRules: readonly JourneyRule[] = [
  {
    id: 'longer-than-a-song',
    settings: {},
    find: ({ touchpoints }) =>
      Object.values(touchpoints)
        .filter(({ id }) => id === 'line')
        .map(({ id }) => ({
          at: [{ kind: 'touchpoint', id }],
          severity: 0.5,
          terms: [],
          from: [],
          fixes: [],
          sentence: 'Whoever queues here hears more than one song to its end.',
        })),
  },
]

/** What the rules say of a journey in a store, with the fixes as buttons, and a rule of the host’s own. */
export const WhatToMend = ({ journey }: { readonly journey: Journey }) => {
  const [store] = useState(() => createJourneyStore(journey))
  return (
    <FindingsList store={store} rules={houseRules} settings={{ 'too-long': { overrun: 0.5 } }} today="2026-11-20" />
  )
}
