import { describe, expect, it } from 'vitest'
import { hugeJourney } from '@journeykit/examples'
import { lintJourney } from '../findings/lintJourney.ts'
import { inOrder } from '../model/arrangement.ts'
import type { Journey } from '../model/journey.ts'
import { countingReads } from '../testing/countingReads.ts'
import { compareJourneys } from '../versions/compare/compareJourneys.ts'
import { mergeJourneys } from '../versions/merge/mergeJourneys.ts'
import { enReport } from '../words/en.report.ts'
import { tellStory } from '../words/tellStory.ts'
import { channelPath } from './channelPath.ts'
import { compareSegments } from './compareSegments.ts'
import { emotionCurve } from './emotionCurve.ts'
import { findBottlenecks } from './findBottlenecks.ts'
import { fourCLens } from './fourCLens.ts'
import { metricNow } from './metricNow.ts'
import { prioritise } from './prioritise.ts'
import { questionsOpen } from './questionsOpen.ts'
import { serviceBlueprint } from './serviceBlueprint.ts'
import { solutionCoverage } from './solutionCoverage.ts'
import { stageFunnel } from './stageFunnel.ts'
import { whatIf } from './whatIf.ts'

const personas = ['persona-0', 'persona-1', 'persona-2'] as const

type Ask = (journey: Journey, other: Journey) => unknown

const asked: Readonly<Record<string, Ask>> = {
  emotionCurve: (journey) => emotionCurve(journey),
  channelPath: (journey) => channelPath(journey, 'persona-0'),
  findBottlenecks: (journey) => [findBottlenecks(journey), findBottlenecks(journey, { by: 'stage' })],
  lintJourney: (journey) => lintJourney(journey, { today: '2026-11-22' }),
  metricNow: (journey) => inOrder(journey, 'metric').map(({ id }) => metricNow(journey, id)),
  solutionCoverage: (journey) => solutionCoverage(journey),
  questionsOpen: (journey) => questionsOpen(journey),
  prioritise: (journey) => prioritise(journey, { by: 'rice' }),
  compareSegments: (journey) => compareSegments(journey, personas),
  serviceBlueprint: (journey) => serviceBlueprint(journey),
  stageFunnel: (journey) => stageFunnel(journey),
  fourCLens: (journey) => fourCLens(journey),
  whatIf: (journey) => whatIf(journey, [{ type: 'shorten-wait', place: 'step-0-1', to: 'PT1M' }]),
  tellStory: (journey) => tellStory(journey, 'persona-0', enReport),
  compareJourneys,
  mergeJourneys: (journey) => mergeJourneys(journey, { ...journey, title: 'Mine' }, { ...journey, title: 'Theirs' }),
}

const hugeOf = (stages: number): Journey => hugeJourney({ stages, stepsPerStage: 5, touchpoints: stages * 25 })

const readsOf = (ask: Ask, stages: number): number => {
  const { journey, reads } = countingReads(hugeOf(stages))
  ask(journey, hugeOf(stages))
  return reads()
}

/** How many times as often records are read when there are so many times as many stages, steps and touchpoints. */
const growthOf = (ask: Ask, times: number): number => readsOf(ask, 4 * times) / readsOf(ask, 4)

/** How n log n grows from the hundred touchpoints of four stages. */
const nLogN = (times: number): number => (times * Math.log(100 * times)) / Math.log(100)

describe('reading records', () => {
  it.each(Object.entries(asked))('%s: from 100 to 10,000 touchpoints no faster than n log n', (_, ask) => {
    expect(readsOf(ask, 4)).toBeGreaterThan(0)
    expect(growthOf(ask, 100)).toBeLessThanOrEqual(nLogN(100))
  })

  it('would be caught where every touchpoint looks at every other', () => {
    const quadratic = ({ touchpoints }: Journey): unknown =>
      Object.values(touchpoints).map((one) => Object.values(touchpoints).filter(({ place }) => place === one.place))
    expect(growthOf(quadratic, 10)).toBeGreaterThan(nLogN(10))
  })
})
