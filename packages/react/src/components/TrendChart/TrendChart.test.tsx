import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addMetric,
  addPersona,
  addStage,
  addStep,
  addVersion,
  changeScale,
  clearEmotion,
  createArchive,
  createJourney,
  edit,
  scoreEmotion,
  trend,
  type Journey,
  type JourneyArchive,
  type Measure,
} from '@journeykit/core'
import { enReport } from '../../words/en.report.ts'
import { measureAxis } from './measureAxis.ts'
import { plottedTrend } from './plottedTrend.ts'
import { TrendChart } from './TrendChart.tsx'

const ice: Journey = edit(
  createJourney({ id: 'ice', title: 'Ice cream' }),
  addPersona({ id: 'anna', title: 'Anna' }),
  addStage({ id: 'buy', title: 'Buy' }),
  addStep({ id: 'queue', stage: 'buy', title: 'Queues' }),
)

const scored = (score: number): Journey => edit(ice, scoreEmotion({ persona: 'anna', place: 'queue', score }))

const waiting = (value: number): Journey =>
  edit(
    ice,
    addMetric({
      id: 'wait',
      title: 'Time at the till',
      type: 'duration',
      baseline: 1320,
      target: 480,
      readings: [{ date: '2026-01-01', value }],
    }),
  )

const archived = (...versions: readonly (readonly [string, Journey])[]): JourneyArchive =>
  versions.reduce((archive, [date, journey]) => {
    const outcome = addVersion(archive, { date, journey, note: `Note of ${date}`, author: 'Vera' })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.archive
  }, createArchive(ice))

const overall: Measure = { of: 'overall' }
const wait: Measure = { of: 'metric', metric: 'wait' }

// −1 in January, nobody asked in March, +1 in June, +1.5 in July.
const year = archived(
  ['2026-01-01', scored(-1)],
  ['2026-03-01', edit(scored(1), clearEmotion({ persona: 'anna', place: 'queue' }))],
  ['2026-06-01', scored(1)],
  ['2026-07-01', scored(1.5)],
)

const rows = (): readonly (readonly string[])[] =>
  screen
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) =>
      [within(row).getByRole('rowheader', { hidden: true }), ...within(row).getAllByRole('cell', { hidden: true })].map(
        ({ textContent }) => textContent,
      ),
    )

describe('TrendChart', () => {
  it('is a figure named by its measure, with a picture described by the sentences of core', () => {
    render(<TrendChart archive={year} measure={overall} />)
    const figure = screen.getByRole('figure', { name: 'Overall emotion' })
    expect(figure).toHaveTextContent('Ice cream')
    expect(within(figure).getByRole('img', { name: 'Overall emotion' })).toHaveAccessibleDescription(
      enReport.trend(trend(year, overall), overall, year),
    )
  })

  it('says the same in its table, and of a gap that it is one', () => {
    render(<TrendChart archive={year} measure={overall} />)
    expect(rows()).toEqual([
      [enReport.date('2026-01-01'), '−1.0', 'Note of 2026-01-01', 'Vera'],
      [enReport.date('2026-03-01'), 'unknown', 'Note of 2026-03-01', 'Vera'],
      [enReport.date('2026-06-01'), '+1.0', 'Note of 2026-06-01', 'Vera'],
      [enReport.date('2026-07-01'), '+1.5', 'Note of 2026-07-01', 'Vera'],
    ])
  })

  it('breaks the line at a gap, and puts the days as far apart as they are', () => {
    const { container } = render(<TrendChart archive={year} measure={overall} />)
    const pieces = [...container.querySelectorAll('.jk-trend-line')]
    // June is 151 days after January, July 181.
    expect(pieces.map((line) => [line.getAttribute('x1'), line.getAttribute('x2')])).toEqual([['83.425%', '100%']])
    expect(container.querySelectorAll('.jk-trend-gap')).toHaveLength(1)
    expect(container.querySelectorAll('.jk-trend-point')).toHaveLength(3)
    expect(container.querySelectorAll('.jk-latest')).toHaveLength(1)
  })

  it('draws and tells the target and the baseline of a metric', () => {
    const archive = archived(['2026-01-01', waiting(1320)], ['2026-06-01', waiting(840)])
    const { container } = render(<TrendChart archive={archive} measure={wait} />)
    expect(container.querySelectorAll('.jk-trend-aim')).toHaveLength(2)
    expect(screen.getByRole('img')).toHaveAccessibleDescription(
      /14 min.*it got better.*Target: .8 min.\. Baseline: .22 min/,
    )
    const scores = render(<TrendChart archive={year} measure={overall} />)
    expect(scores.container.querySelector('.jk-trend-aim')).toBeNull()
  })

  it('stands with one version, with no value, and with no version', () => {
    const one = render(<TrendChart archive={archived(['2026-01-01', scored(1)])} measure={overall} />)
    expect(one.container.querySelector('.jk-trend-point svg')).toHaveAttribute('x', '50%')
    one.unmount()
    const none = render(<TrendChart archive={archived(['2026-01-01', ice], ['2026-02-01', ice])} measure={overall} />)
    expect(none.container.querySelectorAll('.jk-trend-gap')).toHaveLength(2)
    expect(screen.getByRole('img')).toHaveAccessibleDescription(/unknown in every version/)
    none.unmount()
    render(<TrendChart archive={createArchive(ice)} measure={overall} />)
    expect(screen.getByText(enReport.noVersions)).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('says where a score was carried over from another scale', () => {
    const before = edit(scored(2), changeScale({ scale: { min: 1, neutral: 3, max: 5 } }))
    render(<TrendChart archive={archived(['2026-01-01', before], ['2026-02-01', scored(1)])} measure={overall} />)
    expect(rows()[0]?.[1]).toBe(`+2.0, ${enReport.carriedOver}`)
    expect(rows()[1]?.[1]).toBe('+1.0')
  })

  it('takes the language and the direction of the latest version', () => {
    const arabic: Journey = { ...ice, locale: 'ar' }
    render(<TrendChart archive={archived(['2026-01-01', arabic])} measure={overall} />)
    expect(screen.getByRole('figure')).toHaveAttribute('dir', 'rtl')
  })
})

describe('measureAxis', () => {
  it('is the scale for scores, within 0 and 1 for shares, and round for times', () => {
    expect(measureAxis(overall, year, [0.1, 0.2])).toMatchObject({ min: -2, max: 2 })
    expect(measureAxis({ of: 'coverage' }, year, [0.97, 1]).max).toBe(1)
    const minutes = measureAxis(wait, archived(['2026-01-01', waiting(840)]), [480, 840, 1320])
    expect([minutes.min, minutes.max, minutes.ticks.every((tick) => tick % 60 === 0)]).toEqual([300, 1500, true])
  })
})

describe('plottedTrend', () => {
  it('writes as many days as have room, and always the last', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`)
    const { points } = plottedTrend(archived(...days.map((day) => [day, scored(1)] as const)), overall)
    expect(points.filter(({ date }) => date !== 'never').length).toBeLessThan(20)
    expect(points.at(-1)?.date).toBe('always')
  })
})
