import { inOrder, stepsOf } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { Stage } from '../../model/stage.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import type { Fix } from '../fix.ts'
import { sumOfTimeFrames } from '../fixes/sumOfTimeFrames.ts'
import type { JourneyRule, NoSettings } from '../rule.ts'

const fixesOf = (journey: Journey, { id }: Stage): readonly Fix[] => {
  const steps = stepsOf(journey, id)
  const frames = steps.flatMap(({ expected }) => expected ?? [])
  const sum = frames.length === steps.length ? sumOfTimeFrames(frames) : undefined
  if (!sum) return []
  const operations = [editStage({ id, changes: { expected: sum } })]
  return [{ id: 'sum-time-frames', at: [{ kind: 'stage', id }], operations }]
}

/**
 * A stage that does not say how long it should take, so that nobody can tell whether it takes too long.
 *
 * Severity: 0.2, a hint.
 *
 * Fix: the sum of its steps' time frames, where each of them states one.
 *
 * Source: customer journey practice: the stages that the buyer passes, each with a time frame.
 */
export const stageWithoutTimeFrame: JourneyRule<'stage-without-time-frame', NoSettings> = {
  id: 'stage-without-time-frame',
  settings: {},
  find: (journey) =>
    inOrder(journey, 'stage')
      .filter(({ expected }) => expected === undefined)
      .map((stage) => ({
        at: [{ kind: 'stage', id: stage.id }],
        severity: 0.2,
        terms: [],
        from: [],
        fixes: fixesOf(journey, stage),
      })),
}
