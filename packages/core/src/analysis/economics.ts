import type { Journey } from '../model/journey.ts'
import { answersBy } from './answersBy.ts'
import type { Losses } from './bottleneck/losses.ts'
import { findBottlenecks } from './findBottlenecks.ts'

/**
 * How many times as much as keeping a customer it usually costs to win one. Below and above, one of both figures is
 * probably wrong, or not measured like the other. A rule of thumb of customer journey practice, not a law.
 */
export const usualCostRatio: { readonly min: number; readonly max: number } = { min: 3, max: 30 }

/** What the journey costs and loses. */
export interface EconomicsNow {
  /** Cost of winning a customer ÷ cost of keeping one; absent where either is not known, or keeping costs nothing. */
  readonly ratio?: number
  /** Whether that is within `usualCostRatio`; absent where the ratio is. */
  readonly plausible?: boolean
  /** What all steps together lose; absent where nobody was counted. */
  readonly losses?: Losses
  /** Known ÷ all of: cost of winning, cost of keeping, value of a customer; 0 … 1. */
  readonly coverage: number
}

const ratioOf = ({ economics }: Journey): number | undefined => {
  const { acquisitionCost, retentionCost } = economics ?? {}
  if (acquisitionCost === undefined || retentionCost === undefined || retentionCost === 0) return undefined
  return acquisitionCost / retentionCost
}

const compute = (journey: Journey, losses: Losses | undefined): EconomicsNow => {
  const ratio = ratioOf(journey)
  const { acquisitionCost, retentionCost, customerValue } = journey.economics ?? {}
  const known = [acquisitionCost, retentionCost, customerValue].filter((figure) => figure !== undefined)
  return {
    ...(ratio !== undefined && { ratio, plausible: ratio >= usualCostRatio.min && ratio <= usualCostRatio.max }),
    ...(losses && { losses }),
    coverage: known.length / 3,
  }
}

// The bottlenecks are made from the economics too, so the same ones mean the same answer.
const answers = answersBy<EconomicsNow>((journey) => [findBottlenecks(journey)])

/**
 * How the costs of winning and of keeping a customer go together, and what is at risk along the way. The identical
 * object as long as nothing that it reads has changed.
 */
export const economics = (journey: Journey): EconomicsNow =>
  answers(journey, '', () => compute(journey, findBottlenecks(journey).losses))
