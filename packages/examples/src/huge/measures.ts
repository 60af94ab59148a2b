import {
  metricTypes,
  researchQuestions,
  type AnswerCount,
  type Metric,
  type MetricReading,
  type MetricType,
  type Research,
} from '@journeykit/core'
import { cycled, everyNth, orderKeys, siblings, spread } from './tableOf.ts'

const days = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'] as const
const ends: { readonly [Type in MetricType]?: readonly [lowest: number, highest: number] } = {
  nps: [0, 10],
  csat: [1, 5],
  'ces-1': [1, 5],
  'ces-2': [1, 7],
}

const answers = ([lowest, highest]: readonly [number, number], seed: number): readonly AnswerCount[] =>
  Array.from({ length: highest - lowest + 1 }, (_, i) => ({
    answer: lowest + i,
    count: Math.floor(spread(seed + i) * 40),
  }))

const reading = (type: MetricType, date: string, seed: number): MetricReading => {
  const scale = ends[type]
  if (scale) return { date, answers: answers(scale, seed), evidence: 'survey' }
  if (type === 'ratio') return { date, part: Math.floor(spread(seed) * 200), whole: 200, evidence: 'log' }
  return { date, value: Math.round(spread(seed) * 1_000), sampleSize: 60 }
}

const metric = (order: string, i: number): Metric => {
  const type = cycled(metricTypes, i)
  return {
    id: `metric-${i}`,
    order,
    title: `Measure ${i + 1}`,
    type,
    ...((type === 'ratio' || type === 'count') && { direction: 'higher' }),
    ...(type === 'count' && { unit: 'cases a week' }),
    ...(i % 3 === 0 && { baseline: 2, target: 4 }),
    readings: days.map((date, d) => reading(type, date, i * 17 + d * 5)),
  }
}

/** One for the whole journey, one for each stage, one for every twentieth touchpoint; four readings of each. */
export const metrics = (stages: readonly string[], touchpoints: readonly string[]): readonly Metric[] => {
  const subjects: readonly Pick<Metric, 'place' | 'touchpoint'>[] = [
    {},
    ...stages.map((place) => ({ place })),
    ...everyNth(touchpoints, 20).map(([touchpoint]) => ({ touchpoint })),
  ]
  return siblings(subjects.length, (order, i) => ({ ...metric(order, i), ...subjects[i] }))
}

/** An answer to each of the five questions from each persona, one of four without evidence; nobody asked about the last. */
export const research = (personas: readonly string[]): readonly Research[] => {
  const keys = orderKeys(personas.length)
  return researchQuestions.slice(0, -1).flatMap((question, q) =>
    personas.map((persona, p) => ({
      id: `research-${q}-${p}`,
      question,
      order: keys[p] ?? '',
      answer: `What persona ${p + 1} says to question ${q + 1}`,
      personas: [persona],
      ...((q + p) % 4 !== 3 && { evidence: ['interviews'] }),
    })),
  )
}
