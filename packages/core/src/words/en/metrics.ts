import type { MetricNow } from '../../analysis/metricNow.ts'
import type { Journey } from '../../model/journey.ts'
import { isSurvey } from '../../analysis/survey/survey.ts'
import { changeState, targetState, type ChangeState } from '../metricStanding.ts'
import { metricValueIn } from '../metricValue.ts'
import type { MetricWords } from '../report/metricWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const write = /* @__PURE__ */ metricValueIn(figures, time)

const changes: Readonly<Record<ChangeState, string>> = {
  better: 'it got better',
  worse: 'it got worse',
  same: 'it is the same',
  changed: 'it changed',
}

const currently = (now: MetricNow): string => {
  const { current, type } = now
  if (!current) return 'there is no value yet.'
  const { value, date, n, interval } = current
  const basis =
    n === undefined ? '' : isSurvey(type) ? `, ${count(n, 'answer', 'answers')}` : `, a sample of ${figures.number(n)}`
  const between =
    interval &&
    `, with ${figures.percent(interval.level)} confidence between ${write(interval.low, now)} and ${write(interval.high, now)}`
  return `${write(value, now)} on ${figures.date(date)}${basis}${between ?? ''}.`
}

const before = (now: MetricNow): string => {
  const state = changeState(now)
  if (!state || !now.previous) return ''
  return ` Before, on ${figures.date(now.previous.date)}, it was ${write(now.previous.value, now)}: ${changes[state]}.`
}

const baselineOnly = (now: MetricNow): string =>
  now.baseline === undefined ? '' : ` It began at ${write(now.baseline, now)}.`

const toTarget = (now: MetricNow): string => {
  const { target, baseline, progress } = now
  if (target === undefined) return baselineOnly(now)
  const aim = `the target of ${write(target, now)}`
  const began = baseline === undefined ? '' : ` (${write(baseline, now)})`
  switch (targetState(now)) {
    case 'reached':
      return ` It has reached ${aim}.`
    case 'on-the-way':
      return ` It has come ${figures.percent(progress ?? 0)} of the way from the start${began} to ${aim}.`
    case 'farther':
      return ` It is farther from ${aim} than at the start${began}.`
    case 'missed':
      return ` It has not reached ${aim}.`
    case undefined:
      return `${baselineOnly(now)} It is to get to ${write(target, now)}.`
  }
}

export const metricWords: MetricWords = {
  metricValue: write,
  metricNow(now: MetricNow, journey: Journey) {
    const title = quote(titleOf(journey, { kind: 'metric', id: now.metric }))
    return `${title}: ${currently(now)}${before(now)}${toTarget(now)}`
  },
}
