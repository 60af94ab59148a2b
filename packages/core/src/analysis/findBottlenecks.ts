import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { answersBy } from './answersBy.ts'
import { lossAt, lossesOf, type Loss, type Losses } from './bottleneck/losses.ts'
import { measureAt } from './bottleneck/measure.ts'
import { reachOf, type Reach } from './bottleneck/reach.ts'
import { scoreTerms } from './bottleneck/scoreTerms.ts'
import { spotsOf, type Grain, type Spot } from './bottleneck/spot.ts'
import { termNames, type Term, type TermName } from './bottleneck/term.ts'
import { weightsFrom, type Weights } from './bottleneck/weights.ts'

/** How to look for bottlenecks. */
export interface BottleneckOptions {
  /** Compare the columns of the map (`step`, the usual) or whole stages. */
  readonly by?: Grain
  /** Only what this persona feels and meets; without one, all personas together. */
  readonly persona?: Id<'persona'>
  /** Other weights than the published ones, for some or all terms. */
  readonly weights?: Partial<Weights>
}

/** A place that costs customers or feeling, and why we say so. */
export interface Bottleneck extends Loss {
  /** A column's place, or a stage. */
  readonly place: PlaceId
  readonly stage: Id<'stage'>
  /** The weighted mean of the known terms, above 0 … 1. */
  readonly score: number
  /** The known terms, in the order of `termNames`. */
  readonly terms: readonly Term[]
  /** The terms that nothing is known about. They count neither for nor against. */
  readonly unknown: readonly TermName[]
  /** Known weight ÷ all weight, above 0 … 1. */
  readonly coverage: number
  /** The share of customers who get here, 0 … 1; absent where unknown. */
  readonly reach?: number
  /** 1 for the worst. */
  readonly rank: number
  /** What the ranking goes by: score × reach or, where that is unknown, × the most it can be after the known losses before. */
  readonly weightedScore: number
}

/** The bottlenecks of a journey, worst first. */
export interface Bottlenecks {
  readonly bottlenecks: readonly Bottleneck[]
  /** The places of which something is known and all of it is harmless: their score is 0. Of a place in neither list nothing is known. */
  readonly harmless: readonly PlaceId[]
  /** Known weight ÷ all weight over all places, those without a bottleneck among them; 0 … 1, and 0 without places. */
  readonly coverage: number
  /** What all places together lose, those without a bottleneck among them; absent where nobody was counted. */
  readonly losses?: Losses
}

type Asked = Required<Pick<BottleneckOptions, 'by'>> & { readonly persona: Id<'persona'> | undefined }

type Scored = Omit<Bottleneck, 'rank'>

const scoredAt = (
  { place, stage }: Spot,
  terms: readonly Term[],
  weights: Weights,
  { known: reach, atMost }: Reach,
  loss: Loss,
): Scored => {
  const { score, coverage } = scoreTerms(terms, weights)
  return {
    place,
    stage,
    score,
    terms,
    unknown: termNames.filter((name) => !terms.some((term) => term.name === name)),
    coverage,
    ...(reach !== undefined && { reach }),
    weightedScore: score * atMost,
    ...loss,
  }
}

const compute = (journey: Journey, { by, persona }: Asked, weights: Weights): Bottlenecks => {
  const spots = spotsOf(journey, by)
  const measures = spots.map((spot) => measureAt(journey, spot, persona))
  const dropOffs = measures.map(({ left }) => left)
  const reaches = reachOf(journey, spots, dropOffs)
  const scored = spots.map((spot, i) => {
    const terms = (measures[i]?.known ?? []).map((known) => ({ ...known, weight: weights[known.name] }))
    return scoredAt(spot, terms, weights, reaches[i] ?? { atMost: 1 }, lossAt(journey, spot, dropOffs[i]))
  })
  const losses = lossesOf(scored)
  return {
    // Sorting is stable: equally bad places stay in the order of the journey.
    bottlenecks: scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.weightedScore - a.weightedScore)
      .map((bottleneck, i) => ({ ...bottleneck, rank: i + 1 })),
    harmless: scored.filter(({ score, coverage }) => score === 0 && coverage > 0).map(({ place }) => place),
    coverage: scored.reduce((sum, { coverage }) => sum + coverage, 0) / Math.max(1, scored.length),
    ...(losses && { losses }),
  }
}

// What stands for economics where there are none, so that two journeys without share their answers.
const noEconomics = {}

const answers = answersBy<Bottlenecks>((journey) => {
  const { stages, steps, emotions, touchpoints, barriers, exits, metrics, personas, scale } = journey
  const { economics = noEconomics } = journey
  return [stages, steps, emotions, touchpoints, barriers, exits, metrics, personas, scale, economics]
})

/**
 * Where the journey costs most customers or most feeling, ranked, each place with its terms. A place whose known terms
 * are all 0 is no bottleneck and one without known terms cannot be judged: neither is listed, both count in `coverage`.
 * With the published weights, the identical object as long as nothing that it reads has changed. The formula is in docs/formulas.md.
 * @throws WeightError for a weight that is negative or not finite, and where all are 0.
 */
export const findBottlenecks = (
  journey: Journey,
  { by = 'step', persona, weights }: BottleneckOptions = {},
): Bottlenecks => {
  if (weights) return compute(journey, { by, persona }, weightsFrom(weights))
  return answers(journey, `${by} ${persona ?? ''}`, () => compute(journey, { by, persona }, weightsFrom()))
}
