import type { SurveyScore } from '../../analysis/scoreSurvey.ts'
import { answerRange } from '../../model/metric.ts'
import { metricValueIn } from '../metricValue.ts'
import type { SurveyWords } from '../report/surveyWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { time } from './time.ts'

const answerClass: SurveyWords['answerClass'] = {
  promoters: 'المروّجون',
  passives: 'المحايدون',
  detractors: 'المنتقدون',
  satisfied: 'راضون',
  neutral: 'محايد',
  dissatisfied: 'غير راضين',
  easy: 'سهل',
  hard: 'صعب',
}

const names: Readonly<Record<SurveyScore['type'], string>> = {
  nps: 'مؤشر التوصية (NPS)',
  csat: 'الرضا',
  'ces-1': 'الجهد (1 هو الأقل)',
  'ces-2': 'السهولة',
}

const write = /* @__PURE__ */ metricValueIn(figures, time)

const written = (value: number, { type, method }: SurveyScore): string => {
  const plain = write(value, { type, method })
  if (method === 'net-promoter') return plain
  return method === 'mean'
    ? `${plain} من ${figures.number(answerRange(type)?.max ?? value)} في المتوسط`
    : `${plain} أجابوا 4 أو 5`
}

const sureness = ({ type, method, interval }: SurveyScore): string => {
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map((end) => write(end, { type, method }))
  return ` تقع القيمة بثقة ${figures.percent(interval.level)} بين ${String(low)} و${String(high)}.`
}

const strays = ({ ignored }: SurveyScore): string =>
  ignored.length === 0
    ? ''
    : ` لم تُحسب، لأنها ليست إجابات عن هذا السؤال: ${figures.list(ignored.map(({ answer }) => figures.number(answer)))}.`

export const surveyWords: SurveyWords = {
  answerClass,
  surveyScore(score) {
    const { type, value, n, classes } = score
    if (value === undefined) return `${names[type]}: لم يُجب أحد، فلا قيمة.${strays(score)}`
    const parts = classes.map((one) => `${answerClass[one.name]}: ${figures.number(one.count)}`).join('، ')
    return `${names[type]}: ${written(value, score)}؛ ${count(n, nouns.answer)} (${parts}).${sureness(score)}${strays(score)}`
  },
}
