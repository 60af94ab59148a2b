import { adding, type AddCreator } from '../adding.ts'
import { handOverEmotions } from './stageEmotions.ts'
import { refining } from '../refining.ts'

/** Adds a step: last in its stage unless `at` says otherwise. A stage's first step takes over the stage's emotions. */
export const addStep: AddCreator<'step'> = /* @__PURE__ */ refining(/* @__PURE__ */ adding('step'), {
  change(draft, { record }, journey) {
    handOverEmotions(draft, record.stage, record.id, journey)
  },
})
