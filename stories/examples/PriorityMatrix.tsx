import { cafe } from '@journeykit/examples'
import { PriorityMatrix } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** What the café does first, where more than half a person-month is already much. */
export const WhatComesFirst = () => <PriorityMatrix journey={cafe.en} thresholds={{ effort: 0.5 }} />
