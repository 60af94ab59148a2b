import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { inOrder } from '../model/arrangement.ts'
import { columnsOf, type Column } from '../model/columns.ts'
import type { Journey } from '../model/journey.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addMetric } from '../operations/metrics/addMetric.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { dropOff } from './bottleneck/dropOff.ts'
import { spotsOf } from './bottleneck/spot.ts'
import { termNames, type TermName } from './bottleneck/term.ts'
import { defaultWeights, type Weights } from './bottleneck/weights.ts'
import { channelPath } from './channelPath.ts'
import { emotionCurve } from './emotionCurve.ts'
import { findBottlenecks, type Bottlenecks } from './findBottlenecks.ts'

const near = (value: number): unknown => expect.closeTo(value, 9)

// Generating journeys is most of the work, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const runs = { seed: 20_260_517, numRuns: 200 }
const grains = ['step', 'stage'] as const

const uncounted = (journey: Journey): Journey =>
  edit(journey, ...inOrder(journey, 'stage').map(({ id }) => editStage({ id, changes: { reached: null } })))

const withCount = (journey: Journey, { stage, step }: Column, reached: number): Journey => {
  const changes = { reached }
  return edit(journey, step === undefined ? editStage({ id: stage, changes }) : editStep({ id: step, changes }))
}

const personaless = (journey: Journey) => [undefined, ...inOrder(journey, 'persona').map(({ id }) => id)]

const isShare = (value: number): boolean => value >= 0 && value <= 1

// A generated metric seldom is a survey of effort, at a step, with answers; here the first column always has one.
const surveyed = fc.tuple(arbitraryJourney, fc.integer({ min: 1, max: 7 })).map(([journey, value]) => {
  const place = columnsOf(journey)[0]?.place
  const readings = [{ date: '2026-05-17', value }]
  return place === undefined
    ? journey
    : edit(journey, addMetric({ id: 'asked', title: 'Asked', type: 'ces-2', place, readings }))
})

/** What breaks the promises of a result; empty for a good one. */
const broken = ({ bottlenecks, coverage }: Bottlenecks): readonly unknown[] => [
  ...(isShare(coverage) ? [] : [coverage]),
  ...bottlenecks.filter(
    ({ score, terms, coverage: known, reach = 0, weightedScore, unknown, rank }, i) =>
      !(score > 0 && score <= 1) ||
      !(known > 0 && known <= 1) ||
      !isShare(reach) ||
      !isShare(weightedScore) ||
      rank !== i + 1 ||
      weightedScore > (bottlenecks[i - 1]?.weightedScore ?? 1) ||
      terms.length + unknown.length !== termNames.length ||
      terms.some(({ value, from }) => !isShare(value) || from.length === 0),
  ),
]

describe('bottlenecks', () => {
  it('stay within their bounds', () => {
    const seen = new Set<TermName>()
    fc.assert(
      fc.property(surveyed, (journey) => {
        for (const by of grains) {
          for (const persona of personaless(journey)) {
            const found = findBottlenecks(journey, persona === undefined ? { by } : { by, persona })
            expect(broken(found)).toEqual([])
            for (const { terms } of found.bottlenecks) terms.forEach(({ name }) => seen.add(name))
          }
        }
      }),
      runs,
    )
    // The journeys were not all empty: every term that the model feeds was met.
    expect([...seen].sort()).toEqual([...termNames].sort())
  })

  it('are checked by something that finds faults', () => {
    const term = { name: 'wait', value: 1.2, weight: 1, from: [{ kind: 'stage', id: 'a' }] } as const
    const found = { place: 'a', stage: 'a', score: 1, coverage: 0.1, rank: 1, weightedScore: 1 }
    const unknown = termNames.filter((name) => name !== 'wait')
    expect(broken({ coverage: 0.1, harmless: [], bottlenecks: [{ ...found, unknown, terms: [term] }] })).toHaveLength(1)
    expect(
      broken({ coverage: 0.1, harmless: [], bottlenecks: [{ ...found, unknown, terms: [{ ...term, value: 1 }] }] }),
    ).toEqual([])
  })

  it('do not depend on the size of the weights, only on their proportions', () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.double({ min: 1e-3, max: 1e300, noNaN: true }), (journey, factor) => {
        const scaled = Object.fromEntries(termNames.map((name) => [name, defaultWeights[name] * factor])) as Weights
        const [usual, other] = [findBottlenecks(journey), findBottlenecks(journey, { weights: scaled })]
        expect(other.coverage).toBeCloseTo(usual.coverage, 9)
        expect(other.bottlenecks.map(({ score }) => near(score))).toEqual(usual.bottlenecks.map(({ score }) => score))
      }),
      runs,
    )
  })

  it('let through the product of what stays at each step before', () => {
    let counted = 0
    const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(arbitraryJourney, counts, (bare, unsorted) => {
        // Every step counted, none with more than the one before; stages take the count of their first step.
        const falling = unsorted.sort((a, b) => b - a)
        const columns = columnsOf(bare)
        const journey = columns.reduce((grown, column, i) => withCount(grown, column, falling[i] ?? 1), uncounted(bare))
        const dropOffs = new Map(
          spotsOf(journey, 'step').map((spot) => [spot.place, dropOff(journey, spot)?.value ?? 0] as const),
        )
        const found = new Map(findBottlenecks(journey).bottlenecks.map(({ place, reach }) => [place, reach]))
        columns.reduce((staying, { place }) => {
          const reach = found.get(place)
          if (reach !== undefined) expect(reach).toEqual(near(staying))
          counted += reach === undefined ? 0 : 1
          return staying * (1 - (dropOffs.get(place) ?? 0))
        }, 1)
      }),
      runs,
    )
    expect(counted).toBeGreaterThan(100)
  })

  it('never get a lower barriers term from one more barrier', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const valueAt = (journey: Journey, place: string): number =>
      findBottlenecks(journey)
        .bottlenecks.find((found) => found.place === place)
        ?.terms.find(({ name }) => name === 'barriers')?.value ?? 0
    fc.assert(
      fc.property(arbitraryJourney, share, share, (journey, severity, frequency) => {
        const place = columnsOf(journey)[0]?.place
        if (place === undefined) return
        const worse = edit(journey, addBarrier({ id: 'one-more', place, title: 'One more', severity, frequency }))
        expect(valueAt(worse, place)).toBeGreaterThanOrEqual(valueAt(journey, place) - 1e-12)
      }),
      runs,
    )
  })

  it('are the identical object for the identical journey', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        expect(findBottlenecks(journey)).toBe(findBottlenecks(journey))
        expect(emotionCurve(journey)).toBe(emotionCurve(journey))
        expect(channelPath(journey)).toBe(channelPath(journey))
      }),
      runs,
    )
  })
})

describe('curves', () => {
  it('stay on the scale, and cover what is not a gap', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        const { min, max } = journey.scale
        const [low, high] = [min - 1e-9 * (max - min), max + 1e-9 * (max - min)]
        for (const persona of personaless(journey)) {
          const { points, gaps, overall, peakEnd, coverage } = emotionCurve(journey, persona)
          const scores = [...points.map(({ score }) => score), overall, peakEnd?.best.score, peakEnd?.worst.score]
          for (const score of scores) if (score !== undefined) expect(score >= low && score <= high).toBe(true)
          expect(isShare(coverage)).toBe(true)
          expect(points.map(({ place }) => place)).toEqual(columnsOf(journey).map(({ place }) => place))
          expect(points.filter(({ score }) => score === undefined)).toHaveLength(gaps.length)
        }
      }),
      runs,
    )
  })

  it('of one persona are those of a journey with only that persona', () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        for (const persona of inOrder(journey, 'persona')) {
          const alone = { ...journey, personas: { [persona.id]: persona } }
          const { persona: whose, ...curve } = emotionCurve(journey, persona.id)
          expect(whose).toBe(persona.id)
          expect(emotionCurve(alone)).toEqual(curve)
        }
      }),
      runs,
    )
  })
})

describe('channel paths', () => {
  it('switch between different channels of neighbouring stops only', () => {
    let switches = 0
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        for (const persona of personaless(journey)) {
          const path = channelPath(journey, persona)
          switches += path.switches.length
          expect(isShare(path.coverage)).toBe(true)
          for (const { from, to, fromChannel, toChannel } of path.switches) {
            const at = path.stops.findIndex(({ touchpoint }) => touchpoint === from)
            expect(path.stops[at]?.channel).toBe(fromChannel)
            expect(path.stops[at + 1]).toMatchObject({ touchpoint: to, channel: toChannel })
            expect(fromChannel).not.toBe(toChannel)
          }
        }
      }),
      runs,
    )
    expect(switches).toBeGreaterThan(0)
  })
})
