import { editEmotion, editMetric, recordOf, type Journey, type MetricReading, type Operation } from '@journeykit/core'

type NewReadings = Readonly<Record<string, Omit<MetricReading, 'date'>>>

/** Adds the reading of a day to each of the metrics named. */
export const measuredAgain = (before: Journey, date: string, readings: NewReadings): readonly Operation[] =>
  Object.entries(readings).map(([id, reading]) => {
    const earlier = recordOf(before, 'metric', id)?.readings ?? []
    return editMetric({ id, changes: { readings: [...earlier, { date, ...reading }] } })
  })

/** A survey's reading from its counts, which start at the lowest answer. */
export const answered = (counts: readonly number[], lowest: number, evidence: string): Omit<MetricReading, 'date'> => ({
  answers: counts.map((count, i) => ({ answer: lowest + i, count })),
  evidence,
})

/** Replaces what each of these emotions rests on by the score of a new survey. */
export const feltAgain = (scores: Readonly<Record<string, number>>, evidence: string): readonly Operation[] =>
  Object.entries(scores).map(([id, score]) =>
    editEmotion({ id, changes: { score: null, evidence: null, readings: [{ evidence, score }] } }),
  )
