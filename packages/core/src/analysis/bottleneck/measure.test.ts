import { isDeepStrictEqual } from 'node:util'
import { hugeJourney } from '@journeykit/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { applyOperation } from '../../operations/apply.ts'
import { edit } from '../../operations/edit.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { arbitraryPlan } from '../../testing/arbitraryOperation.ts'
import { channelPath } from '../channelPath.ts'
import { emotionCurve } from '../emotionCurve.ts'
import { findBottlenecks } from '../findBottlenecks.ts'
import { measureAt } from './measure.ts'
import { spotsOf } from './spot.ts'

const grains = ['step', 'stage'] as const

const everyAnswer = (journey: Journey): unknown =>
  [undefined, ...Object.keys(journey.personas)].map((persona) => [
    grains.map((by) => findBottlenecks(journey, { by, ...(persona !== undefined && { persona }) })),
    emotionCurve(journey, persona),
    channelPath(journey, persona),
  ])

const measures = (journey: Journey) => spotsOf(journey, 'stage').map((spot) => measureAt(journey, spot, undefined))

/** Which stages are measured again after an edit. */
const measuredAgain = (before: Journey, after: Journey): readonly number[] => {
  const was = measures(before)
  return measures(after).flatMap((measure, i) => (measure === was[i] ? [] : i))
}

describe('answers about the next version', () => {
  it('are what asking a journey anew gives, after any operations', () => {
    let compared = 0
    const plans = fc.array(arbitraryPlan, { minLength: 1, maxLength: 8 })
    const property = fc.property(arbitraryJourney, plans, (first, todo) => {
      let journey = first
      everyAnswer(journey)
      for (const plan of todo) {
        const outcome = applyOperation(journey, plan(journey))
        if (!outcome.ok) continue
        journey = outcome.change.journey
        compared++
        const [kept, anew] = [everyAnswer(journey), everyAnswer(structuredClone(journey))]
        // Asked only for its message: comparing is most of the time.
        if (!isDeepStrictEqual(kept, anew)) expect(kept).toEqual(anew)
      }
    })
    fc.assert(property, { seed: 20_260_517, numRuns: 1_500 })
    expect(compared).toBeGreaterThan(2_000)
  }, 240_000)
})

describe('a stage is measured again', () => {
  const huge = hugeJourney({ stages: 5, stepsPerStage: 2, touchpoints: 40 })
  const [first = ''] = Object.keys(huge.touchpoints)

  it('only where something that it is made from has changed', () => {
    expect(
      measuredAgain(huge, edit(huge, scoreEmotion({ persona: 'persona-0', place: 'step-3-1', score: -2 }))),
    ).toEqual([3])
    expect(measuredAgain(huge, edit(huge, editTouchpoint({ id: first, changes: { title: 'Another' } })))).toEqual([0])
  })

  it('and not at all where nothing has', () => {
    expect(measuredAgain(huge, { ...huge, title: 'Another' })).toEqual([])
  })
})
