import { describe, expect, it } from 'vitest'
import type { JourneyArchive } from '../../model/archive.ts'
import type { Journey } from '../../model/journey.ts'
import { edit } from '../../operations/edit.ts'
import { removeBarrier } from '../../operations/barriers/removeBarrier.ts'
import { clearEmotion } from '../../operations/emotions/clearEmotion.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { changeScale } from '../../operations/journey/changeScale.ts'
import { addMetric } from '../../operations/metrics/addMetric.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { removeStep } from '../../operations/steps/removeStep.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { addVersion } from '../archive/addVersion.ts'
import { createArchive } from '../archive/createArchive.ts'
import { trend } from './trend.ts'

const archiveOf = (...journeys: readonly Journey[]): JourneyArchive =>
  journeys.reduce<JourneyArchive>((archive, journey, i) => {
    const outcome = addVersion(archive, { id: `v${String(i + 1)}`, date: `2026-0${String(i + 1)}-01`, journey })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.archive
  }, createArchive(kiosk))

const values = ({ points }: ReturnType<typeof trend>): readonly (number | undefined)[] =>
  points.map(({ value }) => value)

// Ann: search 1, queue −1, pay 0.5, enjoy 2; mean 2.5 ÷ 4 = 0.625.
const happier = edit(kiosk, scoreEmotion({ persona: 'ann', place: 'queue', score: 1 })) // 4.5 ÷ 4 = 1.125
const silent = edit(
  kiosk,
  ...['search', 'queue', 'pay', 'enjoy'].map((place) => clearEmotion({ persona: 'ann', place })),
)

describe('a trend', () => {
  it('has a point for each version, its first, last, highest and lowest, and what the change means', () => {
    const found = trend(archiveOf(kiosk, happier, kiosk, happier), { of: 'overall', persona: 'ann' })
    expect(values(found)).toEqual([0.625, 1.125, 0.625, 1.125])
    expect(found).toMatchObject({
      first: { version: 'v1', date: '2026-01-01' },
      last: { version: 'v4' },
      highest: { version: 'v2' },
      lowest: { version: 'v1' },
      change: 0.5,
      direction: 'higher',
      outcome: 'better',
      coverage: 1,
    })
  })

  it('leaves gaps where nothing is known, and goes from the first to the last that is', () => {
    const found = trend(archiveOf(silent, happier, silent, kiosk, silent), { of: 'overall', persona: 'ann' })
    expect(values(found)).toEqual([undefined, 1.125, undefined, 0.625, undefined])
    expect([found.first?.version, found.last?.version, found.change, found.outcome, found.coverage]).toEqual([
      'v2',
      'v4',
      -0.5,
      'worse',
      0.4,
    ])
  })

  it('has no change with one known point, and nothing at all with none', () => {
    const one = trend(archiveOf(silent, kiosk), { of: 'overall', persona: 'ann' })
    expect([one.change, one.outcome, one.last?.version]).toEqual([undefined, undefined, 'v2'])
    expect(trend(archiveOf(silent), { of: 'overall', persona: 'ann' })).toEqual({
      points: [{ version: 'v1', date: '2026-01-01' }],
      direction: 'higher',
      coverage: 0,
    })
    expect(trend(createArchive(kiosk), { of: 'overall' })).toEqual({ points: [], coverage: 0 })
  })

  it('carries scores to the latest scale: x + 3', () => {
    const scale = { min: 1, neutral: 3, max: 5 }
    const found = trend(archiveOf(kiosk, edit(happier, changeScale({ scale }))), { of: 'overall', persona: 'ann' })
    expect(values(found)).toEqual([3.625, 4.125])
    expect(found.points.map(({ carried }) => carried)).toEqual([true, undefined])
  })

  it('is remembered by archive and measure', () => {
    const archive = archiveOf(kiosk, happier)
    expect(trend(archive, { of: 'overall' })).toBe(trend(archive, { of: 'overall' }))
    expect(trend(archive, { of: 'overall' })).not.toBe(trend(archive, { of: 'overall', persona: 'ann' }))
  })
})

describe('what can be followed', () => {
  it('is the feeling at a place, a gap where the place is gone', () => {
    const archive = archiveOf(kiosk, edit(kiosk, removeStep({ id: 'queue' })), happier)
    expect(values(trend(archive, { of: 'emotion', place: 'queue', persona: 'ann' }))).toEqual([-1, undefined, 1])
  })

  it('is peak-end: Ann (2 + 2) ÷ 2', () => {
    expect(values(trend(archiveOf(kiosk), { of: 'peak-end', persona: 'ann' }))).toEqual([2])
  })

  it('is how much is scored: Bob 2 of 4', () => {
    expect(values(trend(archiveOf(kiosk), { of: 'coverage', persona: 'bob' }))).toEqual([0.5])
  })

  it('is a bottleneck: lower is better; 0 where all is harmless, a gap where nothing is known', () => {
    const mended = edit(kiosk, removeBarrier({ id: 'one-till' }), removeBarrier({ id: 'no-shade' }))
    const archive = archiveOf(kiosk, mended, edit(kiosk, removeStep({ id: 'queue' })))
    const found = trend(archive, { of: 'bottleneck', place: 'queue' })
    expect(found.direction).toBe('lower')
    expect([found.points[2]?.value, found.first?.version, found.last?.version]).toEqual([undefined, 'v1', 'v2'])
    // All 150 who search go on to the queue, Ann is glad, and nothing else is known there.
    const atSearch = trend(archiveOf(edit(kiosk, editStep({ id: 'search', changes: { reached: 150 } }))), {
      of: 'bottleneck',
      place: 'search',
    })
    expect(values(atSearch)).toEqual([0])
  })

  it('is reach: 90 of 200 at the end, 120 of 200 at the till', () => {
    expect(values(trend(archiveOf(kiosk), { of: 'reach' }))).toEqual([0.45])
    expect(values(trend(archiveOf(kiosk), { of: 'reach', place: 'pay' }))).toEqual([0.6])
    expect(values(trend(archiveOf(kiosk), { of: 'reach', place: 'nowhere' }))).toEqual([undefined])
  })

  it('is a metric, which says itself which way is better', () => {
    const wait = (value: number): Journey =>
      edit(kiosk, addMetric({ id: 'wait', title: 'Wait', type: 'duration', readings: [{ date: '2026-01-01', value }] }))
    const found = trend(archiveOf(kiosk, wait(900), wait(600)), { of: 'metric', metric: 'wait' })
    expect(values(found)).toEqual([undefined, 900, 600])
    expect([found.change, found.direction, found.outcome]).toEqual([-300, 'lower', 'better'])
  })

  it('is anything that a function makes of a journey; what is no number is a gap', () => {
    const barriers = ({ barriers }: Journey): number => Object.keys(barriers).length
    const archive = archiveOf(kiosk, edit(kiosk, removeBarrier({ id: 'no-shade' })))
    const found = trend(archive, { of: 'own', value: barriers, direction: 'lower' })
    expect([values(found), found.outcome]).toEqual([[2, 1], 'better'])
    expect(trend(archive, { of: 'own', value: barriers }).outcome).toBeUndefined()
    expect(trend(archive, { of: 'own', value: () => Number.NaN }).coverage).toBe(0)
  })
})
