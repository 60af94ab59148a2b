import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import type { Found, JourneyRule } from '../rule.ts'
import { switchesTo } from '../switchesTo.ts'
import { throughout } from '../throughout.ts'

type Thresholds = Readonly<Record<'repeats', number>>

const cameFrom = (journey: Journey, { id }: Touchpoint): readonly RecordRef[] => {
  const change = switchesTo(journey).get(id)
  return change ? [{ kind: 'touchpoint', id: change.from }] : []
}

const breakAt = (journey: Journey, touchpoint: Touchpoint, { repeats: limit }: Thresholds): Found | undefined => {
  const at: readonly RecordRef[] = [{ kind: 'touchpoint', id: touchpoint.id }]
  const from = cameFrom(journey, touchpoint)
  if (touchpoint.startsOver) return { at, severity: from.length > 0 ? 0.7 : 0.5, terms: [], from, fixes: [] }

  const step = recordOf(journey, 'step', touchpoint.place)
  if (from.length === 0 || step?.repeats === undefined || step.repeats < limit) return undefined
  const terms = [{ name: 'repeats', value: step.repeats, limit }]
  return { at, severity: 0.2, terms, from: [...from, { kind: 'step', id: step.id }], fixes: [] }
}

/**
 * The path through the channels breaks: at a touchpoint what was begun elsewhere must be begun again. And, as a hint, a
 * touchpoint on another channel than the one before, in a step that many have to repeat: the change may be why. A switch
 * of channel alone is no fault, and a touchpoint on an unknown channel is no switch.
 *
 * - `repeats`: a tenth of the customers, for the hint. Ours: fewer are accidents.
 *
 * Severity: 0.7 where the touchpoint starts over after a switch of channel, 0.5 where no switch is known; the hint 0.2.
 *
 * Fix: none; only people can carry over what was begun.
 *
 * Source: customer journey practice: the path runs through several channels, and the experience must be continuous.
 */
export const brokenContinuity: JourneyRule<'broken-continuity', Thresholds> = {
  id: 'broken-continuity',
  settings: { repeats: 0.1 },
  find: (journey, { settings }) =>
    throughout(journey, 'touchpoint').flatMap((touchpoint) => breakAt(journey, touchpoint, settings) ?? []),
}
