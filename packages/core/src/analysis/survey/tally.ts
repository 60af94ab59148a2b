import { answerRange, type AnswerCount } from '../../model/metric.ts'
import type { Survey, SurveyType } from './survey.ts'

/** The answers of a survey, counted. */
export interface Tally {
  /** How many gave each answer on the scale, lowest answer first; those that nobody gave among them. */
  readonly counts: readonly AnswerCount[]
  /** How many answered, of those counted. */
  readonly n: number
  /** What was given but is no answer: off the scale, between two answers, or with a count that is none. */
  readonly ignored: readonly AnswerCount[]
}

const scaleOf = (type: SurveyType): readonly number[] => {
  const { min, max } = answerRange(type) ?? { min: 0, max: -1 }
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0

const asCount = (answer: number | AnswerCount): AnswerCount =>
  typeof answer === 'number' ? { answer, count: 1 } : answer

/** Counts the answers of a survey. What is off its scale is kept apart, not dropped in silence. */
export const tally = ({ type, answers }: Survey): Tally => {
  const counts = new Map(scaleOf(type).map((answer) => [answer, 0]))
  const strays = new Map<number, number>()
  const broken: AnswerCount[] = []
  for (const given of answers) {
    const { answer, count } = asCount(given)
    const known = counts.get(answer)
    if (!isCount(count)) broken.push({ answer, count })
    else if (known !== undefined) counts.set(answer, known + count)
    else if (count > 0) strays.set(answer, (strays.get(answer) ?? 0) + count)
  }
  return {
    counts: [...counts].map(([answer, count]) => ({ answer, count })),
    n: [...counts.values()].reduce((sum, count) => sum + count, 0),
    ignored: [...[...strays].map(([answer, count]) => ({ answer, count })), ...broken],
  }
}

/** How many of a tally answered from one answer to another, both among them. */
export const countBetween = ({ counts }: Tally, from: number, to: number): number =>
  counts.reduce((sum, { answer, count }) => (answer >= from && answer <= to ? sum + count : sum), 0)
