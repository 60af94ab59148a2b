import { addStage, addStep, addTouchpoint, createJourney, edit, type Journey } from '@journeykit/core'

/** One stage, one step, one touchpoint. */
export const one: Journey = edit(
  createJourney({ id: 'one', title: 'A single contact' }),
  addStage({ id: 'only-stage', title: 'Purchase' }),
  addStep({ id: 'only-step', stage: 'only-stage', title: 'Pays' }),
  addTouchpoint({ id: 'only-touchpoint', place: 'only-step', title: 'Till' }),
)
