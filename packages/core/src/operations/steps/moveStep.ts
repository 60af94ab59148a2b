import { recordOf } from '../../model/records.ts'
import { moving, type MoveCreator } from '../moving.ts'
import { refining } from '../refining.ts'
import { handOverEmotions, refuseCollision } from './stageEmotions.ts'

/**
 * Moves a step within its stage or to another; all that stands in it follows. The first step of a stage takes over the
 * stage's emotions, and is refused where it has some of the same persona.
 */
export const moveStep: MoveCreator<'step'> = /* @__PURE__ */ refining(/* @__PURE__ */ moving('step'), {
  refuse: (journey, { id, stage }) => (stage === undefined ? undefined : refuseCollision(journey, stage, id)),
  change(draft, { id }, journey) {
    const stage = draft.steps[id]?.stage
    if (stage !== undefined && stage !== recordOf(journey, 'step', id)?.stage) {
      handOverEmotions(draft, stage, id, journey)
    }
  },
})
