import type { MetricNow } from '../../analysis/metricNow.ts'
import { isSurvey } from '../../analysis/survey/survey.ts'
import type { Journey } from '../../model/journey.ts'
import { ended } from '../ended.ts'
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
  better: 'besser geworden',
  worse: 'schlechter geworden',
  same: 'unverändert',
  changed: 'verändert',
}

// Lengths of time may end in a full stop of their own, “15 Min.”, so every sentence that may end in a value is `ended`.
const currently = (now: MetricNow): string => {
  const { current, type } = now
  if (!current) return 'es gibt noch keinen Wert.'
  const { value, date, n, interval } = current
  const basis =
    n === undefined
      ? ''
      : isSurvey(type)
        ? `, ${count(n, 'Antwort', 'Antworten')}`
        : `, Stichprobe von ${figures.number(n)}`
  const between =
    interval &&
    `, mit ${figures.percent(interval.level)} Sicherheit zwischen ${write(interval.low, now)} und ${write(interval.high, now)}`
  return ended(`${write(value, now)} am ${figures.date(date)}${basis}${between ?? ''}`)
}

const before = (now: MetricNow): string => {
  const state = changeState(now)
  if (!state || !now.previous) return ''
  return ` Zuvor, am ${figures.date(now.previous.date)}, war es ${write(now.previous.value, now)}: ${changes[state]}.`
}

const baselineOnly = (now: MetricNow): string =>
  now.baseline === undefined ? '' : ended(` Der Anfangswert war ${write(now.baseline, now)}`)

const toTarget = (now: MetricNow): string => {
  const { target, baseline, progress } = now
  if (target === undefined) return baselineOnly(now)
  const aim = `Ziel von ${write(target, now)}`
  const began = baseline === undefined ? '' : ` (${write(baseline, now)})`
  switch (targetState(now)) {
    case 'reached':
      return ` Das ${aim} ist erreicht.`
    case 'on-the-way':
      return ` Vom Anfang${began} bis zum ${aim} sind ${figures.percent(progress ?? 0)} des Wegs geschafft.`
    case 'farther':
      return ` Das ${aim} ist weiter entfernt als am Anfang${began}.`
    case 'missed':
      return ` Das ${aim} ist nicht erreicht.`
    case undefined:
      return ended(`${baselineOnly(now)} Das Ziel ist ${write(target, now)}`)
  }
}

export const metricWords: MetricWords = {
  metricValue: write,
  metricNow(now: MetricNow, journey: Journey) {
    const title = quote(titleOf(journey, { kind: 'metric', id: now.metric }))
    return `${title}: ${currently(now)}${before(now)}${toTarget(now)}`
  },
}
