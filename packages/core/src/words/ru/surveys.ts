import type { SurveyScore } from '../../analysis/scoreSurvey.ts'
import { answerRange } from '../../model/metric.ts'
import { metricValueIn } from '../metricValue.ts'
import type { SurveyWords } from '../report/surveyWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { time } from './time.ts'

const answerClass: SurveyWords['answerClass'] = {
  promoters: 'промоутеры',
  passives: 'нейтралы',
  detractors: 'критики',
  satisfied: 'довольны',
  neutral: 'нейтрально',
  dissatisfied: 'недовольны',
  easy: 'легко',
  hard: 'трудно',
}

const names: Readonly<Record<SurveyScore['type'], string>> = {
  nps: 'Индекс лояльности (NPS)',
  csat: 'Удовлетворённость',
  'ces-1': 'Усилия (1 — меньше всего)',
  'ces-2': 'Лёгкость',
}

const write = /* @__PURE__ */ metricValueIn(figures, time)

const written = (value: number, { type, method }: SurveyScore): string => {
  const plain = write(value, { type, method })
  if (method === 'net-promoter') return plain
  return method === 'mean'
    ? `в среднем ${plain} из ${figures.number(answerRange(type)?.max ?? value)}`
    : `${plain} отвечают 4 или 5`
}

const sureness = ({ type, method, interval }: SurveyScore): string => {
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map((end) => write(end, { type, method }))
  return ` С уверенностью ${figures.percent(interval.level)} значение лежит между ${String(low)} и ${String(high)}.`
}

const strays = ({ ignored }: SurveyScore): string =>
  ignored.length === 0
    ? ''
    : ` Не учтены, потому что на этот вопрос так не отвечают: ${figures.list(ignored.map(({ answer }) => figures.number(answer)))}.`

export const surveyWords: SurveyWords = {
  answerClass,
  surveyScore(score) {
    const { type, value, n, classes } = score
    if (value === undefined) return `${names[type]}: ответов нет, оценки тоже.${strays(score)}`
    const parts = classes.map((one) => `${answerClass[one.name]}: ${figures.number(one.count)}`).join(', ')
    const answers = count(n, ['ответ', 'ответа', 'ответов'])
    return `${names[type]}: ${written(value, score)}; ${answers} (${parts}).${sureness(score)}${strays(score)}`
  },
}
