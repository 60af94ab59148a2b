import type { SurveyScore } from '../../analysis/scoreSurvey.ts'
import { answerRange } from '../../model/metric.ts'
import { metricValueIn } from '../metricValue.ts'
import type { SurveyWords } from '../report/surveyWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { time } from './time.ts'

const answerClass: SurveyWords['answerClass'] = {
  promoters: 'Fürsprecher',
  passives: 'Unentschiedene',
  detractors: 'Kritiker',
  satisfied: 'zufrieden',
  neutral: 'neutral',
  dissatisfied: 'unzufrieden',
  easy: 'leicht',
  hard: 'schwer',
}

const names: Readonly<Record<SurveyScore['type'], string>> = {
  nps: 'Weiterempfehlung (NPS)',
  csat: 'Zufriedenheit',
  'ces-1': 'Aufwand (1 ist am wenigsten)',
  'ces-2': 'Leichtigkeit',
}

const write = /* @__PURE__ */ metricValueIn(figures, time)

const written = (value: number, { type, method }: SurveyScore): string => {
  const plain = write(value, { type, method })
  if (method === 'net-promoter') return plain
  return method === 'mean'
    ? `im Mittel ${plain} von ${figures.number(answerRange(type)?.max ?? value)}`
    : `${plain} antworten mit 4 oder 5`
}

const sureness = ({ type, method, interval }: SurveyScore): string => {
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map((end) => write(end, { type, method }))
  return ` Mit ${figures.percent(interval.level)} Sicherheit liegt der Wert zwischen ${String(low)} und ${String(high)}.`
}

const strays = ({ ignored }: SurveyScore): string =>
  ignored.length === 0
    ? ''
    : ` Nicht gezählt, weil es auf diese Frage keine Antworten sind: ${figures.list(ignored.map(({ answer }) => figures.number(answer)))}.`

export const surveyWords: SurveyWords = {
  answerClass,
  surveyScore(score) {
    const { type, value, n, classes } = score
    if (value === undefined)
      return `${names[type]}: Niemand hat geantwortet, daher gibt es keinen Wert.${strays(score)}`
    const parts = classes.map((one) => `${answerClass[one.name]}: ${figures.number(one.count)}`).join(', ')
    const answers = count(n, 'Antwort', 'Antworten')
    return `${names[type]}: ${written(value, score)}; ${answers} (${parts}).${sureness(score)}${strays(score)}`
  },
}
