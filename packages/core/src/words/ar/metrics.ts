import type { MetricNow } from '../../analysis/metricNow.ts'
import { isSurvey } from '../../analysis/survey/survey.ts'
import type { Journey } from '../../model/journey.ts'
import { changeState, targetState, type ChangeState } from '../metricStanding.ts'
import { metricValueIn } from '../metricValue.ts'
import type { MetricWords } from '../report/metricWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const write = /* @__PURE__ */ metricValueIn(figures, time)

const changes: Readonly<Record<ChangeState, string>> = {
  better: 'تحسّنت',
  worse: 'ساءت',
  same: 'لم تتغير',
  changed: 'تغيّرت',
}

const currently = (now: MetricNow): string => {
  const { current, type } = now
  if (!current) return 'لا قيمة بعد.'
  const { value, date, n, interval } = current
  const basis = n === undefined ? '' : isSurvey(type) ? `، ${count(n, nouns.answer)}` : `، عينة من ${figures.number(n)}`
  const between =
    interval &&
    `، وبثقة ${figures.percent(interval.level)} تقع بين ${write(interval.low, now)} و${write(interval.high, now)}`
  return `${write(value, now)} في ${figures.date(date)}${basis}${between ?? ''}.`
}

const before = (now: MetricNow): string => {
  const state = changeState(now)
  if (!state || !now.previous) return ''
  return ` وقبل ذلك، في ${figures.date(now.previous.date)}، كانت القيمة ${write(now.previous.value, now)}: ${changes[state]}.`
}

const baselineOnly = (now: MetricNow): string =>
  now.baseline === undefined ? '' : ` كانت القيمة في البداية ${write(now.baseline, now)}.`

const toTarget = (now: MetricNow): string => {
  const { target, baseline, progress } = now
  if (target === undefined) return baselineOnly(now)
  const aim = write(target, now)
  const began = baseline === undefined ? '' : ` (${write(baseline, now)})`
  switch (targetState(now)) {
    case 'reached':
      return ` تحقق الهدف (${aim}).`
    case 'on-the-way':
      return ` قُطع ${figures.percent(progress ?? 0)} من الطريق من البداية${began} إلى الهدف (${aim}).`
    case 'farther':
      return ` الهدف (${aim}) أبعد مما كان في البداية${began}.`
    case 'missed':
      return ` لم يتحقق الهدف (${aim}).`
    case undefined:
      return `${baselineOnly(now)} الهدف ${aim}.`
  }
}

export const metricWords: MetricWords = {
  metricValue: write,
  metricNow(now: MetricNow, journey: Journey) {
    const title = quote(titleOf(journey, { kind: 'metric', id: now.metric }))
    return `${title}: ${currently(now)}${before(now)}${toTarget(now)}`
  },
}
