import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'
import { asShare } from './bottleneck/share.ts'
import { findBottlenecks, type Bottlenecks } from './findBottlenecks.ts'
import { assumptionsOf } from './whatif/assumptions.ts'
import { changedRecords } from './whatif/changedRecords.ts'
import { withCounts } from './whatif/counts.ts'
import { endingFrom, endOf, type Ending } from './whatif/ending.ts'
import { flowOf, mostKept, shiftsOf, type Shift } from './whatif/flows.ts'
import { gateAt } from './whatif/gate.ts'
import { sortOut } from './whatif/sortOut.ts'
import type { Assumption, SkippedChange, WhatIfChange } from './whatif/whatIfChange.ts'

/** What would be different. */
export interface WhatIf {
  /** The journey as it would be; the same object where nothing changes. */
  readonly journey: Journey
  readonly before: Ending
  /** What follows from what the journey and the changes state, and from `assumptions`. */
  readonly after: Ending
  /**
   * The bound: if all whom the removed barriers hold up had left because of them. Absent where no removed barrier could
   * keep anybody, or it is not known how many.
   */
  readonly atBest?: Ending
  /** By what share more (or, negative, fewer) get through, also where `reach` itself is unknown; absent where that is not known. */
  readonly gain?: number
  readonly bottlenecks: { readonly before: Bottlenecks; readonly after: Bottlenecks }
  /** What it rests on that the journey does not state. */
  readonly assumptions: readonly Assumption[]
  /** Changes that cannot be reckoned with; they are left out of everything above. */
  readonly skipped: readonly SkippedChange[]
}

const productOf = (factors: readonly (number | undefined)[]): number | undefined =>
  factors.reduce<number | undefined>(
    (product, factor) => (product === undefined || factor === undefined ? undefined : product * factor),
    1,
  )

const bestFactor = (journey: Journey, changes: readonly WhatIfChange[], shifts: readonly Shift[]): number => {
  const removed = new Map<string, string[]>()
  for (const change of changes) {
    const barrier = change.type === 'remove-barrier' ? recordOf(journey, 'barrier', change.barrier) : undefined
    if (barrier) removed.set(barrier.place, [...(removed.get(barrier.place) ?? []), barrier.id])
  }
  const drops = new Map<string, number | undefined>(shifts.map(({ gate, drop }) => [gate.place, drop]))
  const most = [...removed].map(([place, barriers]) => {
    const drop = drops.has(place) ? drops.get(place) : gateAt(journey, place)?.drop
    return mostKept(journey, drop, barriers) ?? 1
  })
  return most.reduce((product, factor) => product * factor, 1)
}

/**
 * What would be different if a barrier were removed, a wait shortened, an exit mended, or another share went on: how many
 * would get through to the end, what they would bring in, and where the bottlenecks would be. Nothing is predicted that
 * does not follow from what the journey states: removing a barrier or shortening a wait leaves the reach as it is,
 * because nothing states how many leave on its account; for barriers `atBest` is the bound. What it rests on
 * besides is listed. The formulas are in docs/formulas.md.
 */
export const whatIf = (journey: Journey, changes: readonly WhatIfChange[]): WhatIf => {
  const { accepted, skipped } = sortOut(journey, changes)
  const rewritten = changedRecords(journey, accepted)
  const shifts = shiftsOf(journey, rewritten, accepted)
  const flows = shifts.map(flowOf)
  const changed = withCounts(
    rewritten,
    flows.filter((flow) => flow !== undefined),
  )
  const [end, factor] = [endOf(journey), productOf(flows.map((flow) => flow?.factor))]
  const before = endingFrom(journey, end.reach, end.start)
  const reach = end.reach === undefined || factor === undefined ? endOf(changed).reach : end.reach * factor
  const best = bestFactor(journey, accepted, shifts)
  return {
    journey: changed,
    before,
    after: endingFrom(journey, reach === undefined ? undefined : asShare(reach), end.start),
    ...(best > 1 && reach !== undefined && { atBest: endingFrom(journey, asShare(reach * best), end.start) }),
    ...(factor !== undefined && { gain: factor - 1 }),
    bottlenecks: { before: findBottlenecks(journey), after: findBottlenecks(changed) },
    assumptions: assumptionsOf(journey, accepted, shifts, before, end.keepsAll),
    skipped,
  }
}
