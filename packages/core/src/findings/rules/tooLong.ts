import { durationSeconds } from '../../model/duration.ts'
import { inOrder, stepsOf } from '../../model/arrangement.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { typicalSeconds } from '../../model/timeFrame.ts'
import type { FindingTerm } from '../finding.ts'
import { overrunBy, overrunOf, severityOfExcess } from '../overrun.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Thresholds = Readonly<Record<'overrun' | 'waiting', number>>

// A time frame without an end (“from two months”) cannot be overrun.
const frameOverrun = ({ expected, actual }: Step | Stage): number | undefined =>
  expected?.max === undefined || actual === undefined
    ? undefined
    : overrunBy(typicalSeconds(actual), durationSeconds(expected.max))

const worstOverrun = (place: Step | Stage): number | undefined => {
  const { working, waiting } = place
  const known = [
    frameOverrun(place),
    overrunOf(working?.actual, working?.expected),
    overrunOf(waiting?.actual, waiting?.expected),
  ].filter((overrun) => overrun !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

const waitingShare = ({ working, waiting }: Step | Stage): number | undefined => {
  if (working?.actual === undefined || waiting?.actual === undefined) return undefined
  const [doing, idle] = [durationSeconds(working.actual), durationSeconds(waiting.actual)]
  return idle === 0 ? 0 : idle / (doing + idle)
}

const found = (kind: 'step' | 'stage', place: Step | Stage, settings: Thresholds): readonly Found[] => {
  const [overrun = 0, waiting = 0] = [worstOverrun(place), waitingShare(place)]
  const terms: readonly FindingTerm[] = [
    { name: 'overrun', value: overrun, limit: settings.overrun },
    { name: 'waiting', value: waiting, limit: settings.waiting },
  ]
  const passed = terms.filter(({ value, limit = 0 }) => value > limit)
  if (passed.length === 0) return []
  const severities = passed.map(({ name, value }) => (name === 'overrun' ? severityOfExcess(value) : value / 2))
  return [{ at: [{ kind, id: place.id }], severity: Math.max(...severities), terms: passed, from: [], fixes: [] }]
}

/**
 * A step or stage that takes longer than it should: its actual time beyond the end of its expected one, its working or
 * waiting time beyond the expected; or one where people mostly wait. Where a time is not stated, nothing is compared.
 *
 * - `overrun`: a quarter more than expected. Ours: times on a map are rough, and a little over is not worth a word.
 * - `waiting`: six tenths of the time spent, where both waiting and working are known. Ours: clearly more than half of it
 *   gives the customer nothing.
 *
 * Severity: the worse of 1 − 1 ÷ (1 + overrun), so twice the time is 0.5, and half the share of waiting.
 *
 * Fix: none; only people can make it faster.
 *
 * Source: customer journey practice: a step that is too long.
 */
export const tooLong: JourneyRule<'too-long', Thresholds> = {
  id: 'too-long',
  settings: { overrun: 0.25, waiting: 0.6 },
  find: (journey, { settings }) =>
    inOrder(journey, 'stage').flatMap((stage) => [
      ...found('stage', stage, settings),
      ...stepsOf(journey, stage.id).flatMap((step) => found('step', step, settings)),
    ]),
}
