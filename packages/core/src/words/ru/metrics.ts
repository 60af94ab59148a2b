import type { MetricNow } from '../../analysis/metricNow.ts'
import { isSurvey } from '../../analysis/survey/survey.ts'
import type { Journey } from '../../model/journey.ts'
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
  better: 'стало лучше',
  worse: 'стало хуже',
  same: 'без изменений',
  changed: 'значение изменилось',
}

const basisOf = ({ current, type }: MetricNow): string => {
  const n = current?.n
  if (n === undefined) return ''
  return isSurvey(type) ? `, ${count(n, ['ответ', 'ответа', 'ответов'])}` : `, выборка — ${figures.number(n)}`
}

const currently = (now: MetricNow): string => {
  if (!now.current) return 'значения пока нет.'
  const { value, date, interval } = now.current
  const between =
    interval &&
    `; с уверенностью ${figures.percent(interval.level)} — между ${write(interval.low, now)} и ${write(interval.high, now)}`
  return ended(`${write(value, now)} (${figures.date(date)}${basisOf(now)})${between ?? ''}`)
}

// A Russian date may end in a full stop of its own, “2026 г.”.
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const before = (now: MetricNow): string => {
  const state = changeState(now)
  if (!state || !now.previous) return ''
  return ` Прежде было ${write(now.previous.value, now)} (${figures.date(now.previous.date)}): ${changes[state]}.`
}

const baselineOnly = (now: MetricNow): string =>
  now.baseline === undefined ? '' : ` В начале было ${write(now.baseline, now)}.`

const toTarget = (now: MetricNow): string => {
  const { target, baseline, progress } = now
  if (target === undefined) return baselineOnly(now)
  const aim = write(target, now)
  const began = baseline === undefined ? '' : ` (${write(baseline, now)})`
  switch (targetState(now)) {
    case 'reached':
      return ` Цель (${aim}) достигнута.`
    case 'on-the-way':
      return ` До цели (${aim}) пройдено ${figures.percent(progress ?? 0)} пути от начала${began}.`
    case 'farther':
      return ` Цель (${aim}) теперь дальше, чем в начале${began}.`
    case 'missed':
      return ` Цель (${aim}) не достигнута.`
    case undefined:
      return `${baselineOnly(now)} Цель — ${aim}.`
  }
}

export const metricWords: MetricWords = {
  metricValue: write,
  metricNow(now: MetricNow, journey: Journey) {
    const title = quote(titleOf(journey, { kind: 'metric', id: now.metric }))
    return `${title}: ${currently(now)}${before(now)}${toTarget(now)}`
  },
}
