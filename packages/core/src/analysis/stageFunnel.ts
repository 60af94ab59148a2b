import { stepsOf } from '../model/arrangement.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { PlaceId } from '../model/place.ts'
import { recordOf } from '../model/records.ts'
import { answersBy } from './answersBy.ts'
import { countAt } from './bottleneck/count.ts'
import { dropOff, type DropOff } from './bottleneck/dropOff.ts'
import { lossAt, lossesOf, type Loss, type Losses } from './bottleneck/losses.ts'
import { reachOf } from './bottleneck/reach.ts'
import { spotsOf, type Grain, type Spot } from './bottleneck/spot.ts'
import { funnelExits, type FunnelExit } from './stageFunnel/funnelExit.ts'
import { funnelTime, type FunnelTime } from './stageFunnel/funnelTime.ts'

/** One place of the funnel. What is absent is not known; it is never 0. */
export interface FunnelPlace extends Loss {
  /** A stage, or a step of one. */
  readonly place: PlaceId
  /** Customers counted here, and the record that says so: a stage and its first step stand in for each other. */
  readonly count?: number
  readonly countedAt?: RecordRef
  /** The share of those at the start who get here, 0 … 1: from counts or, without one, from what leaves before. */
  readonly reach?: number
  /** The share of those who get here and go no further, 0 … 1. */
  readonly dropOff?: number
  /** How the drop-off is known: from `counts` of customers, or from the shares of `exits`. */
  readonly method?: 'counts' | 'exits'
  /** The drop-off is known for some steps of the stage only: more may leave. */
  readonly atLeast?: true
  /** How many more were counted here than at the place before: they did not come by way of it. */
  readonly joined?: number
  /** Those of the place itself and, for a stage, of its steps. */
  readonly exits: readonly FunnelExit[]
  /** Of the customers lost by the counts, those whom no exit with a count accounts for: nobody says where they went. */
  readonly untold?: number
  readonly time: FunnelTime
}

/** A stage, and the steps in it. */
export interface FunnelStage extends FunnelPlace {
  /** Empty for a stage without steps. */
  readonly steps: readonly FunnelPlace[]
}

/** How many customers get how far, where they leave, and how long it takes. */
export interface StageFunnel {
  readonly stages: readonly FunnelStage[]
  /** The first stage with a count: what the shares are of, if all before it is known to lose nobody. */
  readonly start?: FunnelPlace
  /** The last stage with a count, where it is not the start. */
  readonly end?: FunnelPlace
  /** What all stages together lose. */
  readonly losses?: Losses
  /** Stages with a count ÷ all stages, 0 … 1; 0 without stages. */
  readonly coverage: number
}

const joinedAt = (count: number | undefined, before: number | undefined): number =>
  count === undefined || before === undefined ? 0 : Math.max(0, count - before)

const leaving = (journey: Journey, spot: Spot, left: DropOff | undefined): Partial<FunnelPlace> => {
  const loss = lossAt(journey, spot, left)
  const told = funnelExits(journey, spot.places).reduce((sum, { count = 0 }) => sum + count, 0)
  return {
    ...loss,
    ...(left && { dropOff: left.value, method: left.counted ? 'counts' : 'exits' }),
    ...(left && !left.complete && left.value < 1 && { atLeast: true }),
    ...(left?.counted && loss.lost !== undefined && { untold: Math.max(0, loss.lost - told) }),
  }
}

const placesBy = (journey: Journey, grain: Grain): readonly FunnelPlace[] => {
  const spots = spotsOf(journey, grain)
  const dropOffs = spots.map((spot) => dropOff(journey, spot))
  const reaches = reachOf(journey, spots, dropOffs)
  const counts = spots.map(({ place }) => countAt(journey, place))
  return spots.map((spot, i) => {
    const { place } = spot
    const counted = counts[i]
    // All reach the first place; where nothing is known of it, that is said of nobody.
    const reach = counted || i > 0 || dropOffs[i] ? reaches[i]?.known : undefined
    const joined = joinedAt(counted?.count, counts[i - 1]?.count)
    return {
      place,
      ...(counted && { count: counted.count, countedAt: counted.from }),
      ...(reach !== undefined && { reach }),
      ...leaving(journey, spot, dropOffs[i]),
      ...(joined > 0 && { joined }),
      exits: funnelExits(journey, spot.places),
      time: funnelTime(recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place) ?? {}),
    }
  })
}

const compute = (journey: Journey): StageFunnel => {
  const columns = new Map(placesBy(journey, 'step').map((column) => [column.place, column]))
  const stages = placesBy(journey, 'stage').map((stage): FunnelStage => ({
    ...stage,
    steps: stepsOf(journey, String(stage.place)).flatMap(({ id }) => columns.get(id) ?? []),
  }))
  const counted = stages.filter(({ count }) => count !== undefined)
  const [start, end] = [counted[0], counted.at(-1)]
  const losses = lossesOf(stages)
  return {
    stages,
    ...(start && { start }),
    ...(end && end !== start && { end }),
    ...(losses && { losses }),
    coverage: counted.length / Math.max(1, stages.length),
  }
}

// What stands for economics where there are none, so that two journeys without share their answers.
const noEconomics = {}

const answers = answersBy<StageFunnel>(({ stages, steps, exits, economics = noEconomics }) => [
  stages,
  steps,
  exits,
  economics,
])

/**
 * How many customers reach each stage and step, as counted and as a share of those at the start; how many leave there
 * and where to; how long it takes against how long it should, and how much of that is waiting. The identical object as
 * long as nothing that it reads has changed. The formulas are in docs/formulas.md.
 */
export const stageFunnel = (journey: Journey): StageFunnel => answers(journey, '', () => compute(journey))
