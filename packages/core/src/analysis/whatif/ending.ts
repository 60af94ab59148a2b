import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { countAt } from '../bottleneck/count.ts'
import { dropOff } from '../bottleneck/dropOff.ts'
import { reachOf } from '../bottleneck/reach.ts'
import { columnsIn, spotsOf, type Spot } from '../bottleneck/spot.ts'
import type { Money } from '../money.ts'
import { exitsAt } from './exitsAt.ts'

/** How a journey ends. What is absent is not known. */
export interface Ending {
  /** The share of those who begin that gets through the last column, 0 … 1. */
  readonly reach?: number
  /** How many customers that is, a whole number. */
  readonly customers?: number
  /** What they bring in: customers × value of one. */
  readonly value?: Money
}

/** What the ending of a journey is worked out from. */
export interface End {
  readonly reach: number | undefined
  /** How many customers begin. */
  readonly start: number | undefined
  /** The last column, where nothing is stated of who leaves there: then all are taken to stay. */
  readonly keepsAll: PlaceId | undefined
}

const reachesOf = (journey: Journey, spots: readonly Spot[]): ReturnType<typeof reachOf> =>
  reachOf(
    journey,
    spots,
    spots.map((spot) => dropOff(journey, spot)),
  )

// Into the last stage, through its steps but the last, and past the exits of the stage as a whole.
const throughStages = (journey: Journey): number | undefined => {
  const stages = spotsOf(journey, 'stage')
  const last = stages.at(-1)
  const into = reachesOf(journey, stages).at(-1)?.known
  if (!last || into === undefined) return undefined
  const drops = columnsIn(last)
    .slice(0, -1)
    .map((column) => dropOff(journey, column))
  if (drops.includes(undefined)) return undefined
  const counted = drops.some((drop) => drop?.counted)
  const own = last.parts.length === 0 || counted ? 0 : (exitsAt(journey, last.place) ?? 0)
  return drops.reduce((stay, drop) => stay * (1 - (drop?.value ?? 0)), into * (1 - own))
}

const startOf = (
  journey: Journey,
  columns: readonly Spot[],
  reaches: ReturnType<typeof reachOf>,
): number | undefined => {
  const first = columns.findIndex(({ place }) => (countAt(journey, place)?.count ?? 0) > 0)
  const count = first < 0 ? undefined : countAt(journey, columns[first]?.place ?? '')?.count
  const reach = reaches[first]?.known
  return count === undefined || reach === undefined || reach === 0 ? undefined : count / reach
}

/** How many get through: by counts where the last column is counted, else the product of all stays, if all are known. */
export const endOf = (journey: Journey): End => {
  const columns = spotsOf(journey, 'step')
  const last = columns.at(-1)
  if (!last) return { reach: undefined, start: undefined, keepsAll: undefined }
  const reaches = reachesOf(journey, columns)
  const arrive = countAt(journey, last.place) ? reaches.at(-1)?.known : throughStages(journey)
  const leave = exitsAt(journey, last.place)
  return {
    reach: arrive === undefined ? undefined : arrive * (1 - (leave ?? 0)),
    start: startOf(journey, columns, reaches),
    keepsAll: arrive !== undefined && leave === undefined ? last.place : undefined,
  }
}

/** The ending in shares, customers and money, as far as each is known. */
export const endingFrom = (journey: Journey, reach: number | undefined, start: number | undefined): Ending => {
  if (reach === undefined) return {}
  if (start === undefined) return { reach }
  const customers = Math.round(start * reach)
  const { customerValue, currency } = journey.economics ?? {}
  if (customerValue === undefined || currency === undefined) return { reach, customers }
  return { reach, customers, value: { amount: customers * customerValue, currency } }
}
