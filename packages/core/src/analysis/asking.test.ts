import { describe, expect, it } from 'vitest'
import { cafe } from '@journeykit/examples'
import { lintJourney } from '../findings/lintJourney.ts'
import { inOrder } from '../model/arrangement.ts'
import type { Journey } from '../model/journey.ts'
import { editPersona } from '../operations/personas/editPersona.ts'
import { edit } from '../operations/edit.ts'
import { compareJourneys } from '../versions/compare/compareJourneys.ts'
import { diffJourneys } from '../versions/diff/diffJourneys.ts'
import { channelPath } from './channelPath.ts'
import { compareSegments } from './compareSegments.ts'
import { economics } from './economics.ts'
import { emotionCurve } from './emotionCurve.ts'
import { findBottlenecks } from './findBottlenecks.ts'
import { fourCLens } from './fourCLens.ts'
import { metricNow } from './metricNow.ts'
import { prioritise } from './prioritise.ts'
import { questionsOpen } from './questionsOpen.ts'
import { serviceBlueprint } from './serviceBlueprint.ts'
import { solutionCoverage } from './solutionCoverage.ts'
import { storyBeats } from './storyBeats.ts'

const journey = cafe.en
const later = edit(journey, editPersona({ id: 'anna', changes: { summary: 'Another line' } }))

const asked: Readonly<Record<string, (about: Journey) => unknown>> = {
  emotionCurve: (about) => emotionCurve(about, 'anna'),
  channelPath: (about) => channelPath(about, 'anna'),
  findBottlenecks: (about) => findBottlenecks(about, { by: 'stage' }),
  metricNow: (about) => metricNow(about, inOrder(about, 'metric')[0]?.id ?? ''),
  economics: (about) => economics(about),
  solutionCoverage: (about) => solutionCoverage(about),
  questionsOpen: (about) => questionsOpen(about),
  prioritise: (about) => prioritise(about, { by: 'rice' }),
  compareSegments: (about) => compareSegments(about, ['anna', 'boris']),
  serviceBlueprint: (about) => serviceBlueprint(about),
  fourCLens: (about) => fourCLens(about),
  storyBeats: (about) => storyBeats(about, 'anna'),
  lintJourney: (about) => lintJourney(about, { today: '2026-11-22' }),
  diffJourneys: (about) => diffJourneys(about, later),
  compareJourneys: (about) => compareJourneys(about, later),
}

describe('asking twice', () => {
  it.each(Object.entries(asked))('%s gives the identical answer for the same journey', (_, ask) => {
    expect(ask(journey)).toBe(ask(journey))
  })

  it('gives another answer for a copy, so that the answers above were remembered and not made of constants', () => {
    const copy = structuredClone(journey)
    for (const [name, ask] of Object.entries(asked)) {
      expect(ask(copy), name).toStrictEqual(ask(journey))
      expect(ask(copy), name).not.toBe(ask(journey))
    }
  })
})
