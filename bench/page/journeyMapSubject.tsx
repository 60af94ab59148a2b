import { JourneyMap } from '@journeykit/react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '@journeykit/react/styles.css'
import type { Subject } from './subject.ts'

/** The map, read-only. */
export const journeyMapSubject: Subject = {
  prepare: (journey, stage) => () => {
    const root = createRoot(stage)
    flushSync(() => {
      root.render(<JourneyMap journey={journey} />)
    })
  },
  isDrawn: (stage) => stage.querySelector('.jk-grid') !== null,
}
