import { solutionStatuses, type Rating, type Solution } from '@journeykit/core'
import { cycled, everyNth, orderKeys, spread } from './tableOf.ts'

const remedies = ['Answer the same day', 'Ask half as much', 'Show the price first', 'Do it online'] as const
const departments = ['Marketing', 'Sales', 'Product'] as const
const days = ['2026-04-30', '2026-06-30', '2026-09-30'] as const
const [first = ''] = orderKeys(1)

const ratings = (personas: readonly string[], i: number): readonly Rating[] =>
  personas.map((persona, p) => ({ persona, importance: spread(i + p * 5), satisfaction: spread(i * 3 + p) }))

const figures = (personas: readonly string[], i: number): Partial<Solution> => ({
  reach: Math.round(spread(i) * 5_000),
  confidence: cycled([1, 0.8, 0.5], i),
  status: cycled(solutionStatuses, i),
  department: cycled(departments, i),
  due: cycled(days, i),
  ...(personas.length > 0 && i % 4 === 3 && { ratings: ratings(personas, i) }),
})

const measured = (metrics: readonly string[], i: number): Partial<Solution> => {
  const metric = metrics[i % metrics.length]
  return metric === undefined ? {} : { metric, baseline: 2, target: 4, baselineFrom: 'survey' }
}

/** Note i is a question unless it is “That was quick.” */
const isQuestion = (i: number): boolean => ((i - 1) / 2) % 4 !== 1

/** A solution for every second of the barriers; of three, one has neither figures, day nor metric. */
export const solutions = (
  places: readonly string[],
  personas: readonly string[],
  metrics: readonly string[],
): readonly Solution[] =>
  everyNth(places, 6).map(([place, i], n) => ({
    id: `solution-${i}`,
    place,
    order: first,
    title: cycled(remedies, (i - 2) / 3),
    barriers: [`barrier-${i}`],
    impact: cycled([0.5, 1, 2, 3], i),
    effort: 1 + (i % 4),
    ...(n % 5 !== 4 && { owner: cycled(departments, i) }),
    ...(isQuestion(i) && { questions: [`note-${i}`] }),
    ...(n % 3 !== 2 && { ...figures(personas, i), ...measured(metrics, i) }),
  }))
