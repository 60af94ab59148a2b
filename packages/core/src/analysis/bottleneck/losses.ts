import type { Journey } from '../../model/journey.ts'
import type { Money } from '../money.ts'
import { countAt } from './count.ts'
import type { DropOff } from './dropOff.ts'
import type { Spot } from './spot.ts'

/** What leaves at one place. */
export interface Loss {
  /** Customers lost here, a whole number; absent where they were not counted. */
  readonly lost?: number
  /** Customers lost × the value of one who goes the whole way; absent where either is not known. */
  readonly valueAtRisk?: Money
}

/** What leaves at all places together. Who left at one place does not come to the next, so it adds up. */
export interface Losses {
  /** Customers, a whole number. */
  readonly lost: number
  /** Absent where the value of a customer is not known. */
  readonly valueAtRisk?: Money
  /** Places whose loss is known ÷ all places, above 0 … 1. Below 1 the true loss may be greater. */
  readonly coverage: number
}

/** What is lost at a place: the customers counted there times the drop-off, rounded to whole people, and their worth. */
export const lossAt = (journey: Journey, { place }: Spot, dropOff: DropOff | undefined): Loss => {
  const here = countAt(journey, place)
  if (!here || !dropOff) return {}
  const lost = Math.round(here.count * dropOff.value)
  const { customerValue, currency } = journey.economics ?? {}
  if (customerValue === undefined || currency === undefined) return { lost }
  return { lost, valueAtRisk: { amount: lost * customerValue, currency } }
}

/** The losses of all places added up; undefined where none is known. */
export const lossesOf = (places: readonly Loss[]): Losses | undefined => {
  const known = places.flatMap(({ lost }) => lost ?? [])
  if (known.length === 0) return undefined
  const amounts = places.flatMap(({ valueAtRisk }) => valueAtRisk ?? [])
  const [{ currency } = { currency: undefined }] = amounts
  const amount = amounts.reduce((sum, money) => sum + money.amount, 0)
  return {
    lost: known.reduce((sum, lost) => sum + lost, 0),
    ...(currency !== undefined && { valueAtRisk: { amount, currency } }),
    coverage: known.length / places.length,
  }
}
