import { createJourneyStore } from '@journeykit/core'
import { JourneyEditor, JourneyMap } from '@journeykit/react'
import '@journeykit/react/styles.css'
import { mounting } from './mounting.ts'
import type { Subject } from './subject.ts'

const isDrawn = (stage: HTMLElement): boolean => stage.querySelector('.jk-grid') !== null

/** The map, read-only. */
export const journeyMapSubject: Subject = {
  prepare: (journey, stage) => mounting(stage, <JourneyMap journey={journey} />),
  isDrawn,
  windowed: true,
}

/** The editor with its tools, on a store of its own. */
export const journeyEditorSubject: Subject = {
  prepare: (journey, stage) => mounting(stage, <JourneyEditor store={createJourneyStore(journey)} />),
  isDrawn,
  windowed: true,
}
