import { describe, expect, it } from 'vitest'
import type { AddInput } from '../operations/adding.ts'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { addMetric } from '../operations/metrics/addMetric.ts'
import { editMetric } from '../operations/metrics/editMetric.ts'
import { metricHistory } from './metricHistory.ts'
import { metricNow, type MetricNow } from './metricNow.ts'

const empty = edit(
  createJourney({ id: 'shop', title: 'Shop' }),
  addEvidence({ id: 'poll', strength: 'measured' }),
  addEvidence({ id: 'log', strength: 'observed' }),
)
const withMetric = (metric: Omit<AddInput<'metric'>, 'title'>) =>
  edit(empty, addMetric({ id: 'm', title: 'M', ...metric }))
const now = (metric: Omit<AddInput<'metric'>, 'title'>): MetricNow => {
  const found = metricNow(withMetric(metric), 'm')
  if (!found) throw new Error('no metric')
  return found
}

describe('the current value', () => {
  it('is worked out from raw answers, by the latest day whatever the order', () => {
    // 2 promoters, 1 detractor of 4: 25. Before that 10 was given.
    const found = now({
      type: 'nps',
      baseline: 0,
      target: 50,
      readings: [
        { date: '2026-05-17', answers: [10, 9, 8, 2].map((answer) => ({ answer, count: 1 })), evidence: 'poll' },
        { date: '2026-02-01', value: 10, sampleSize: 30 },
      ],
      evidence: ['log'],
    })
    expect(found).toMatchObject({
      method: 'net-promoter',
      direction: 'higher',
      current: { date: '2026-05-17', value: 25, method: 'answers', n: 4, evidence: 'poll' },
      previous: { date: '2026-02-01', value: 10, method: 'given', n: 30 },
      change: 15,
      fromBaseline: 25,
      progress: 0.5,
      coverage: 1,
      from: [
        { kind: 'metric', id: 'm' },
        { kind: 'evidence', id: 'poll' },
      ],
    })
    expect(found.current).toHaveProperty('interval')
  })

  it('is part ÷ whole before what was given', () => {
    const { current } = now({ type: 'ratio', readings: [{ date: '2026-05-17', part: 3, whole: 12, value: 0.9 }] })
    expect(current).toMatchObject({ value: 0.25, method: 'part-of-whole', n: 12, interval: { method: 'wilson' } })
  })

  it('is as given where there is nothing to work it out from', () => {
    const bare = { date: '2026-05-17', value: 0.9 }
    expect(now({ type: 'ratio', readings: [{ ...bare, part: 3 }] }).current?.value).toBe(0.9)
    expect(now({ type: 'ratio', readings: [{ ...bare, part: 0, whole: 0 }] }).current?.value).toBe(0.9)
    expect(now({ type: 'nps', readings: [{ ...bare, answers: [] }] }).current?.value).toBe(0.9)
    expect(now({ type: 'duration', readings: [{ ...bare, value: 5400 }] }).current).not.toHaveProperty('n')
  })

  it('may be more than the whole, but then has no interval of a share', () => {
    const { current } = now({ type: 'ratio', readings: [{ date: '2026-05-17', part: 3, whole: 2 }] })
    expect(current?.value).toBe(1.5)
    expect(current).not.toHaveProperty('interval')
  })

  it('is the later written of one day', () => {
    const readings = [1, 2].map((value) => ({ date: '2026-05-17', value }))
    expect(now({ type: 'count', readings }).current?.value).toBe(2)
  })
})

describe('direction', () => {
  it.each([
    ['nps', 'higher'],
    ['csat', 'higher'],
    ['ces-1', 'lower'],
    ['ces-2', 'higher'],
    ['duration', 'lower'],
  ] as const)('of %s is %s, whatever is written', (type, direction) => {
    const other = direction === 'higher' ? 'lower' : 'higher'
    expect(now({ type, direction: other }).direction).toBe(direction)
  })

  it('of others is as written, or from baseline to target, or unknown', () => {
    expect(now({ type: 'count', direction: 'lower', baseline: 1, target: 2 }).direction).toBe('lower')
    expect(now({ type: 'count', baseline: 1, target: 2 }).direction).toBe('higher')
    expect(now({ type: 'money', baseline: 2, target: 1 }).direction).toBe('lower')
    expect(now({ type: 'count', baseline: 2, target: 2 })).not.toHaveProperty('direction')
    expect(now({ type: 'count' })).not.toHaveProperty('direction')
  })
})

describe('progress', () => {
  const at = (value: number, baseline?: number, target?: number) =>
    now({
      type: 'count',
      ...(baseline !== undefined && { baseline }),
      ...(target !== undefined && { target }),
      readings: [{ date: '2026-05-17', value }],
    })

  it.each([
    [10, 10, 20, 0],
    [20, 10, 20, 1],
    [5, 10, 20, -0.5],
    [30, 10, 20, 2],
    [15, 20, 10, 0.5],
  ])('of %d between %d and %d is %d', (value, baseline, target, progress) => {
    expect(at(value, baseline, target).progress).toBe(progress)
  })

  it('is unknown without both, and where they are equal', () => {
    expect(at(10, 10)).not.toHaveProperty('progress')
    expect(at(10, undefined, 20)).not.toHaveProperty('progress')
    expect(at(10, 20, 20)).not.toHaveProperty('progress')
  })
})

describe('what is missing', () => {
  it('stays missing', () => {
    expect(metricNow(empty, 'm')).toBeUndefined()
    expect(now({ type: 'nps', target: 50 })).toEqual({
      metric: 'm',
      type: 'nps',
      method: 'net-promoter',
      direction: 'higher',
      target: 50,
      coverage: 0,
      from: [{ kind: 'metric', id: 'm' }],
    })
  })

  it('lowers the coverage', () => {
    const found = now({ type: 'count', readings: [{ date: '2026-05-17' }, { date: '2026-01-01', value: 3 }] })
    expect(found).toMatchObject({ coverage: 0.5, current: { date: '2026-01-01', value: 3 } })
    expect(found).not.toHaveProperty('change')
  })
})

describe('money', () => {
  const metric = { type: 'money', readings: [{ date: '2026-05-17', value: 3 }] } as const

  it('is in the metric’s currency, else in the journey’s, else in an unknown one', () => {
    const euros = editJourney({ changes: { economics: { currency: 'EUR' } } })
    expect(metricNow(edit(withMetric(metric), euros), 'm')?.currency).toBe('EUR')
    expect(metricNow(edit(withMetric({ ...metric, currency: 'USD' }), euros), 'm')?.currency).toBe('USD')
    expect(now(metric)).not.toHaveProperty('currency')
  })
})

it('gives the identical object as long as the metric is the same', () => {
  const journey = withMetric({ type: 'count', readings: [{ date: '2026-05-17', value: 3 }] })
  const retitled = edit(journey, editJourney({ changes: { title: 'Other', economics: { currency: 'EUR' } } }))
  expect(metricNow(retitled, 'm')).toBe(metricNow(journey, 'm'))
  const changed = edit(journey, editMetric({ id: 'm', changes: { target: 5 } }))
  expect(metricNow(changed, 'm')).not.toBe(metricNow(journey, 'm'))
  expect(changed.metrics.m && metricHistory(changed.metrics.m)).toHaveLength(1)
})
