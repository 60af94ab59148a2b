import { enShown as core } from '@journeykit/core'
import type { PriorityMatrixWords } from '../report/priorityMatrixWords.ts'

export const priorityMatrix: PriorityMatrixWords = {
  priorityMatrix: 'What to do first',
  priorityCounts: (method, ranked, all, leftOut) =>
    `by ${method} · ${core.number(ranked)} of ${core.number(all)} ranked${leftOut === 0 ? '' : ` · left out as done or dropped: ${core.number(leftOut)}`}`,
  priorityAxis: { value: 'Value', effort: 'Effort, person-months' },
  priorityFigure: {
    value: (n) => `value ${core.number(n)} of 3`,
    effort: (n) => `${core.number(n)} ${n === 1 ? 'person-month' : 'person-months'}`,
    reach: (n) => `reach ${core.number(n)}`,
    impact: (n) => `impact ${core.number(n)} of 3`,
    confidence: (n) => `confidence ${core.percent(n)}`,
    importance: (n) => `importance ${core.number(n)} of 10`,
    satisfaction: (n) => `satisfaction ${core.number(n)} of 10`,
    score: (n) => `score ${core.number(n)}`,
  },
  priorityFor: (persona) => `for ${core.quote(persona)}`,
  priorityHead: {
    number: 'No.',
    solution: 'Solution',
    quarter: 'Quarter',
    persona: 'For whom',
    value: 'Value, 0–3',
    effort: 'Effort, person-months',
    reach: 'Reach',
    impact: 'Impact, 0–3',
    confidence: 'Confidence',
    importance: 'Importance, 0–10',
    satisfaction: 'Satisfaction, 0–10',
    score: 'Score',
  },
  priorityUnranked: 'Not ranked yet',
  priorityMissing: (factors) => `not known: ${factors.join('; ')}`,
  priorityCut: (shown) => `The picture shows the first ${core.number(shown)}.`,
}
