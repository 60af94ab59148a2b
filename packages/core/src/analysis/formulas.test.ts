import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultScale } from '../model/scale.ts'
import { kiosk } from '../testing/kiosk.ts'
import { termNames } from './bottleneck/term.ts'
import { defaultWeights } from './bottleneck/weights.ts'
import { channelPath } from './channelPath.ts'
import { economics } from './economics.ts'
import { emotionCurve } from './emotionCurve.ts'
import { findBottlenecks, type Bottleneck } from './findBottlenecks.ts'
import { metricNow } from './metricNow.ts'
import { scoreSurvey } from './scoreSurvey.ts'
import { stageFunnel, type FunnelPlace } from './stageFunnel.ts'
import type { Survey } from './survey/survey.ts'
import { surveyToEmotion, type Asked } from './survey/surveyToEmotion.ts'

const page = readFileSync(new URL('../../../../docs/formulas.md', import.meta.url), 'utf8')

/** The rows of every table on the page, as their cells. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

const minus = (text: string): string => text.replaceAll('-', '−')
const signed = (n: number | undefined): string => (n === undefined ? '–' : `${n < 0 ? '' : '+'}${minus(n.toFixed(2))}`)
const fraction = (n: number | undefined, digits = 3): string => (n === undefined ? '–' : minus(n.toFixed(digits)))
const percent = (share: number): string => `${String(Math.round(share * 100))} %`

const bottleneckRow = ({ rank, place, terms, score, reach, weightedScore, coverage, ...loss }: Bottleneck) => [
  String(rank),
  place,
  ...termNames.map((name) => fraction(terms.find((term) => term.name === name)?.value)),
  fraction(score),
  fraction(reach),
  fraction(weightedScore),
  loss.lost === undefined ? '–' : String(loss.lost),
  loss.valueAtRisk ? `${String(loss.valueAtRisk.amount)} €` : '–',
  percent(coverage),
]

const curveRow = (persona?: string) => {
  const { points, overall, peakEnd, coverage } = emotionCurve(kiosk, persona)
  const name = persona === undefined ? 'all' : (kiosk.personas[persona]?.title ?? '')
  return [name, ...[...points.map(({ score }) => score), overall, peakEnd?.score].map(signed), percent(coverage)]
}

const counted = (counts: Readonly<Record<number, number>>): Survey['answers'] =>
  Object.entries(counts).map(([answer, count]) => ({ answer: Number(answer), count }))

const surveys: Readonly<Record<string, Survey>> = {
  NPS: { type: 'nps', answers: counted({ 10: 7, 9: 5, 8: 4, 5: 3, 0: 1 }) },
  CSAT: { type: 'csat', answers: counted({ 5: 9, 4: 6, 3: 3, 1: 2 }) },
  'CSAT, mean': { type: 'csat', method: 'mean', answers: counted({ 5: 9, 4: 6, 3: 3, 1: 2 }) },
  'CES 1.0': { type: 'ces-1', answers: counted({ 1: 2, 2: 4, 3: 3, 5: 1 }) },
  'CES 2.0': { type: 'ces-2', answers: counted({ 7: 2, 6: 4, 5: 4 }) },
}

const surveyRow = (name: string): readonly string[] => {
  const survey = surveys[name] ?? { type: 'nps', answers: [] }
  const { n, value, standardError, interval } = scoreSurvey(survey)
  const digits = survey.type === 'nps' ? 1 : 3
  const answers = survey.answers.map((one) =>
    typeof one === 'number' ? '' : `${String(one.count)} × ${String(one.answer)}`,
  )
  return [
    name,
    answers.sort((a, b) => Number(b.split(' ').at(-1)) - Number(a.split(' ').at(-1))).join(', '),
    String(n),
    fraction(value, digits),
    fraction(standardError, digits),
    interval ? `${fraction(interval.low, digits)} … ${fraction(interval.high, digits)}` : '–',
  ]
}

const onScale: readonly (readonly [string, number, Asked])[] = [
  ['NPS', 40, { type: 'nps' }],
  ['CSAT, mean', 4, { type: 'csat', method: 'mean' }],
  ['CES 1.0', 2.4, { type: 'ces-1' }],
  ['CES 2.0', 5.8, { type: 'ces-2' }],
]
const emotionRow = ([name, value, asked]: (typeof onScale)[number]): readonly string[] => [
  name,
  String(value),
  signed(surveyToEmotion(value, asked, defaultScale)),
]

const metricRow = (id: string): readonly string[] => {
  const { previous, current, change, baseline, target, progress } = metricNow(kiosk, id) ?? {}
  const figures = [previous?.value, current?.value, change, baseline, target]
  return [id, ...figures.map((n) => fraction(n, 1)), progress === undefined ? '–' : percent(progress)]
}

const funnelRow = ({ place, count, reach, dropOff, lost, method, untold }: FunnelPlace): readonly string[] => {
  const whole = (n: number | undefined): string => (n === undefined ? '–' : String(n))
  return [place, whole(count), fraction(reach), fraction(dropOff), whole(lost), method ?? '–', whole(untold)]
}

describe('docs/formulas.md', () => {
  it.each([...findBottlenecks(kiosk).bottlenecks, ...findBottlenecks(kiosk, { by: 'stage' }).bottlenecks])(
    'shows the score of $place as worked out',
    (found) => {
      expect(rows).toContainEqual(bottleneckRow(found))
    },
  )

  it.each(['ann', 'bob', undefined])('shows the curve of %s as worked out', (persona) => {
    expect(rows).toContainEqual(curveRow(persona))
  })

  it.each(termNames)('shows the weight of %s', (name) => {
    expect(rows.find(([first]) => first === name)?.[2]).toBe(String(defaultWeights[name]))
  })

  it.each(Object.keys(surveys))('shows the score of the survey %s as worked out', (name) => {
    expect(rows).toContainEqual(surveyRow(name))
  })

  it.each(onScale)('shows %s %d on the emotion scale', (...row) => {
    expect(rows).toContainEqual(emotionRow(row))
  })

  it.each(Object.keys(kiosk.metrics))('shows where the metric %s stands', (id) => {
    expect(rows).toContainEqual(metricRow(id))
  })

  it('shows what is lost, and whether the costs are plausible', () => {
    const { ratio, plausible, losses } = economics(kiosk)
    const lost = `lose ${String(losses?.lost)} customers, ${String(losses?.valueAtRisk?.amount)} euros`
    expect(page).toContain(lost)
    expect(page).toContain(`= ${String(ratio)}, ${plausible === true ? 'plausible' : 'not plausible'}.`)
  })

  it('counts the channels and switches of the example', () => {
    const { channels, switches } = channelPath(kiosk)
    expect(page).toContain(`${String(channels.length)} channels, ${String(switches.length)} switch.`)
  })

  it.each(stageFunnel(kiosk).stages)('shows the funnel at $place as worked out', (stage) => {
    expect(rows).toContainEqual(funnelRow(stage))
  })

  it('would be found out in a wrong figure', () => {
    const [found] = findBottlenecks(kiosk).bottlenecks
    expect(found && rows.some((row) => row.join() === bottleneckRow(found).join())).toBe(true)
    expect(found && rows.some((row) => row.join() === bottleneckRow({ ...found, score: 0.5 }).join())).toBe(false)
  })
})
