import { inOrder, recordsAt, stepsOf } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { Stage } from '../../model/stage.ts'
import { removeStage } from '../../operations/stages/removeStage.ts'
import type { Fix } from '../fix.ts'
import type { JourneyRule, NoSettings } from '../rule.ts'
import { isBare, isEmptied } from '../standing.ts'

const hasContact = (journey: Journey, { id }: Stage): boolean =>
  [id, ...stepsOf(journey, id).map((step) => step.id)].some(
    (place) => recordsAt(journey, 'touchpoint', place).length > 0,
  )

const fixesOf = (journey: Journey, stage: Stage): readonly Fix[] => {
  const { id } = stage
  const holdsNothing = isBare(stage) && stepsOf(journey, id).length === 0 && isEmptied(journey, id)
  return holdsNothing ? [{ id: 'drop-stage', at: [{ kind: 'stage', id }], operations: [removeStage({ id })] }] : []
}

/**
 * A stage in which the customer never meets the brand, neither in its steps nor in the stage itself: either a contact is not
 * on the map yet, or the customer is left alone.
 *
 * Severity: 0.3.
 *
 * Fix: drop the stage, where it states nothing but its title and nothing at all stands in it.
 *
 * Source: customer journey practice: list the moments when the client meets our messages; each stage has its own
 * touchpoints.
 */
export const stageWithoutTouchpoint: JourneyRule<'stage-without-touchpoint', NoSettings> = {
  id: 'stage-without-touchpoint',
  settings: {},
  find: (journey) =>
    inOrder(journey, 'stage')
      .filter((stage) => !hasContact(journey, stage))
      .map((stage) => ({
        at: [{ kind: 'stage', id: stage.id }],
        severity: 0.3,
        terms: [],
        from: [],
        fixes: fixesOf(journey, stage),
      })),
}
