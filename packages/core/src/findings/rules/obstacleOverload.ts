import { inOrder, recordsAt, stepsOf } from '../../model/arrangement.ts'
import type { Barrier } from '../../model/barrier.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { solutionFixes } from '../fixes/solutionFixes.ts'
import { isRemoved, solutionsOf } from '../fixes/solutionsBy.ts'
import { severityOfExcess } from '../overrun.ts'
import type { Found, JourneyRule, RuleContext } from '../rule.ts'

type Thresholds = Readonly<Record<'ofOneSource' | 'inStage', number>>

/** How many barriers a finding offers fixes for; the rest are named. */
const mended = 3

/** Who puts a barrier up: the department, else the cause where that is something of ours. */
const sourceOf = ({ department, cause }: Barrier): string | undefined =>
  department ?? (cause === 'customer' || cause === 'other' ? undefined : cause)

const standingIn = (journey: Journey, stage: Id<'stage'>): readonly Barrier[] =>
  [stage, ...stepsOf(journey, stage).map(({ id }) => id)]
    .flatMap((place) => recordsAt(journey, 'barrier', place))
    .filter(({ id }) => !isRemoved(journey, id))

const overload = (
  journey: Journey,
  { drafts }: RuleContext<Thresholds>,
  stage: Id<'stage'>,
  barriers: readonly Barrier[],
  limit: number,
): Found => {
  const open = barriers.filter(({ id }) => solutionsOf(journey, id).length === 0)
  // What somebody is going to remove weighs half.
  const burden = open.length + (barriers.length - open.length) / 2
  return {
    at: [{ kind: 'stage', id: stage }],
    severity: severityOfExcess(burden / limit),
    terms: [
      { name: 'barriers', value: barriers.length, limit },
      { name: 'open', value: open.length },
    ],
    from: barriers.map(({ id }) => ({ kind: 'barrier', id })),
    fixes: open.slice(0, mended).flatMap((barrier) => solutionFixes(journey, barrier, drafts)),
  }
}

const bySource = (barriers: readonly Barrier[]): ReadonlyMap<string, readonly Barrier[]> => {
  const groups = new Map<string, Barrier[]>()
  for (const barrier of barriers) {
    const source = sourceOf(barrier)
    if (source === undefined) continue
    const group = groups.get(source)
    if (group) group.push(barrier)
    else groups.set(source, [barrier])
  }
  return groups
}

/**
 * Too many obstacles in one stage: from one source, or all together. The source of a barrier is the department it comes
 * from or, where none is named, its cause; the customer's own causes and unknown ones are no source. Barriers with a
 * solution that is done stand no more and are not counted.
 *
 * - `ofOneSource`: three. Ours: one obstacle is an accident, two are a pair; three from the same hand are a habit.
 * - `inStage`: five, whatever they come from. Ours, and rough: no study sets a number.
 *
 * Severity: 1 − 1 ÷ (1 + burden ÷ threshold), where a barrier with a solution in view counts half.
 *
 * Fix: for the first three barriers without a solution, link one that stands idle at the same place; or, where drafts can
 * be written, an idea for people to name.
 *
 * Source: customer journey practice: too many obstacles put up by marketing or sales.
 */
export const obstacleOverload: JourneyRule<'obstacle-overload', Thresholds> = {
  id: 'obstacle-overload',
  settings: { ofOneSource: 3, inStage: 5 },
  find: (journey, context) =>
    inOrder(journey, 'stage').flatMap(({ id }) => {
      const { ofOneSource, inStage } = context.settings
      const all = standingIn(journey, id)
      const sources = [...bySource(all)].filter(([, barriers]) => barriers.length >= ofOneSource)
      const whole = all.length > 0 && all.length >= inStage ? [overload(journey, context, id, all, inStage)] : []
      return [
        ...whole,
        ...sources.map(([source, barriers]) => ({
          ...overload(journey, context, id, barriers, ofOneSource),
          names: [source],
        })),
      ]
    }),
}
