import type { PlaceId } from '../model/place.ts'
import type { EmotionScale } from '../model/scale.ts'

interface Scored {
  readonly place: PlaceId
  readonly score: number
}

/** The peak-end score with one of the peaks. */
export interface Peak {
  /** Where the peak is. */
  readonly place: PlaceId
  /** The score at the peak. */
  readonly peak: number
  /** (peak + end) ÷ 2. */
  readonly score: number
}

/** What is remembered of an experience: its most intense moment and its end, on the journey's scale. */
export interface PeakEnd {
  /** (most intense + last) ÷ 2. Absent where a good and a bad moment are equally intense: then it lies at `best` or at `worst`. */
  readonly score?: number
  /** With the better of the equally intense peaks; the same as `worst` where there is one peak. */
  readonly best: Peak
  /** With the worse of the equally intense peaks. */
  readonly worst: Peak
  /** Where the last scored column is. */
  readonly end: PlaceId
}

// Means of scores differ in the last binary digit; a tie is a tie for people.
const tolerance = 1e-9

/**
 * Peak-end of scored points, in order; at least one. Intensity is the distance from neutral in points of the scale.
 * Among equally intense points of the same sign the first is the peak; for a tie of opposite signs the literature has
 * no rule, so both are reported.
 * Source: Fredrickson and Kahneman 1993; Kahneman et al. 1993.
 */
export const peakEnd = (points: readonly [Scored, ...Scored[]], { neutral }: EmotionScale): PeakEnd => {
  const intensity = ({ score }: Scored): number => Math.abs(score - neutral)
  const most = Math.max(...points.map(intensity))
  const peaks = points.filter((point) => intensity(point) >= most - tolerance)
  const end = points.at(-1) ?? points[0]
  const remember = ({ place, score }: Scored): Peak => ({ place, peak: score, score: (score + end.score) / 2 })

  const first = peaks[0] ?? points[0]
  const opposite = most > tolerance ? peaks.find(({ score }) => score > neutral !== first.score > neutral) : undefined
  const peak = remember(first)
  if (!opposite) return { score: peak.score, best: peak, worst: peak, end: end.place }
  const other = remember(opposite)
  return first.score > neutral
    ? { best: peak, worst: other, end: end.place }
    : { best: other, worst: peak, end: end.place }
}
