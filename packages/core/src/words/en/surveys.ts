import { answerRange } from '../../model/metric.ts'
import type { SurveyScore } from '../../analysis/scoreSurvey.ts'
import { metricValueIn } from '../metricValue.ts'
import type { SurveyWords } from '../report/surveyWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { time } from './time.ts'

const answerClass: SurveyWords['answerClass'] = {
  promoters: 'promoters',
  passives: 'passives',
  detractors: 'detractors',
  satisfied: 'satisfied',
  neutral: 'neutral',
  dissatisfied: 'dissatisfied',
  easy: 'easy',
  hard: 'hard',
}

const names: Readonly<Record<SurveyScore['type'], string>> = {
  nps: 'NPS',
  csat: 'Satisfaction',
  'ces-1': 'Effort (1 is the least)',
  'ces-2': 'Ease',
}

const write = /* @__PURE__ */ metricValueIn(figures, time)

const written = (value: number, { type, method }: SurveyScore): string => {
  const plain = write(value, { type, method })
  if (method === 'net-promoter') return plain
  return method === 'mean'
    ? `${plain} of ${figures.number(answerRange(type)?.max ?? value)} on average`
    : `${plain} answer 4 or 5`
}

const sureness = ({ type, method, interval }: SurveyScore): string => {
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map((end) => write(end, { type, method }))
  return ` With ${figures.percent(interval.level)} confidence it lies between ${String(low)} and ${String(high)}.`
}

const strays = ({ ignored }: SurveyScore): string =>
  ignored.length === 0
    ? ''
    : ` Not counted, for they are no answers to this question: ${figures.list(ignored.map(({ answer }) => figures.number(answer)))}.`

export const surveyWords: SurveyWords = {
  answerClass,
  surveyScore(score) {
    const { type, value, n, classes } = score
    if (value === undefined) return `${names[type]}: nobody has answered, so there is no score.${strays(score)}`
    const parts = classes.map((one) => `${answerClass[one.name]}: ${figures.number(one.count)}`).join(', ')
    const answers = count(n, 'answer', 'answers')
    return `${names[type]}: ${written(value, score)}, from ${answers} (${parts}).${sureness(score)}${strays(score)}`
  },
}
