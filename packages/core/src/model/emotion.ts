import type { Fields } from './field.ts'
import {
  evidenceLinks,
  groups,
  id,
  mark,
  numberFrom,
  optional,
  place,
  reference,
  score,
  share,
  text,
} from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** One piece of evidence that was itself scored. */
export interface Reading {
  readonly evidence: Id<'evidence'>
  /** On the journey's scale. */
  readonly score: number
  /** How much it counts in the mean, 1 when absent; 0 keeps it on record but out of the mean. */
  readonly weight?: number
}

/** How one persona feels at one step, or at a stage that has no steps. There is at most one for each pair. */
export interface Emotion {
  readonly id: Id<'emotion'>
  readonly persona: Id<'persona'>
  readonly place: PlaceId
  /** Set by hand, on the journey's scale. Counts only while there are no readings. Absent means a gap, not neutral. */
  readonly score?: number
  /** Scored evidence; its weighted mean is the score. */
  readonly readings?: readonly Reading[]
  /** The feeling in words: “ignored, hungry”. */
  readonly words?: string
  /** How stirred up the persona is, 0 (calm) … 1 (as excited as can be), whether by joy or by anger. */
  readonly arousal?: number
  /** Marked by a person as an interaction with outsized effect. */
  readonly momentOfTruth?: true
  readonly evidence?: readonly Id<'evidence'>[]
}

const readingFields: Fields<Reading> = {
  evidence: reference('evidence', 'remove'),
  score,
  weight: optional(numberFrom(0, 1_000_000)),
}

export const emotionFields: Fields<Emotion> = {
  id: id<'emotion'>(),
  persona: reference('persona', 'remove'),
  place,
  score: optional(score),
  readings: optional(groups<Reading>(readingFields)),
  words: optional(text),
  arousal: optional(share),
  momentOfTruth: optional(mark),
  evidence: evidenceLinks,
}

/**
 * The score of an emotion: the weighted mean of its readings (weight 1 when not given, weight 0 left out); with none,
 * the score set by hand; with neither, undefined, which is a gap.
 */
export const scoreOf = ({ readings, score }: Emotion): number | undefined => {
  if (!readings) return score
  const heaviest = Math.max(0, ...readings.map(({ weight = 1 }) => weight))
  if (heaviest === 0) return score
  // Relative to the heaviest, so that a score times a minute weight does not round off the scale.
  const weighed = readings.map((reading) => ({ score: reading.score, weight: (reading.weight ?? 1) / heaviest }))
  const weight = weighed.reduce((sum, reading) => sum + reading.weight, 0)
  return weighed.reduce((sum, reading) => sum + reading.weight * reading.score, 0) / weight
}

/** True where the score is the mean of readings, so that a score set by hand would change nothing. */
export const restsOnReadings = ({ readings = [] }: Emotion): boolean => readings.some(({ weight }) => weight !== 0)
