import {
  edit,
  editEmotion,
  editJourney,
  editSolution,
  editStage,
  editStep,
  removeBarrier,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { additions } from '../../building/additions.ts'
import type { TableWords } from '../../building/plan.ts'
import { answered, feltAgain, measuredAgain } from '../again.ts'
import { answersInNovember, feelingsInNovember, now } from './chapter.ts'

/** The words of what autumn brought. */
export type NowWords = TableWords<typeof now> & {
  readonly owners: { readonly courierHour: string; readonly careLetters: string }
}

const counted: readonly Operation[] = [
  editStage({ id: 'discover', changes: { reached: 5400, evidence: ['log-november'] } }),
  editStage({ id: 'choose', changes: { reached: 3300, evidence: ['log-november'] } }),
  editStage({ id: 'order', changes: { reached: 910, evidence: ['log-november'] } }),
  editStage({
    id: 'delivery',
    changes: {
      reached: 610,
      actual: { min: 'P3D', max: 'P6D' },
      waiting: { actual: 'P4D' },
      evidence: ['log-november'],
    },
  }),
  editStage({ id: 'care', changes: { reached: 588, evidence: ['log-november'] } }),
  editStep({ id: 'basket', changes: { reached: 910 } }),
  editStep({ id: 'pay', changes: { reached: 640 } }),
  editStep({ id: 'wait', changes: { reached: 610 } }),
  editStep({ id: 'first-weeks', changes: { reached: 588 } }),
  editStep({ id: 'buy-again', changes: { reached: 151 } }),
]

/** The map of today: parcels arrive whole, letters help, and a new trouble has come with the many orders. */
export const asItIsNow = (before: Journey, words: NowWords): Journey =>
  edit(
    before,
    ...additions(now, words),
    removeBarrier({ id: 'cold-parcel' }),
    editSolution({ id: 'warm-box', changes: { status: 'done' } }),
    editSolution({
      id: 'courier-hour',
      changes: {
        status: 'doing',
        owner: words.owners.courierHour,
        baseline: 345600,
        target: 259200,
        baselineFrom: 'log-november',
      },
    }),
    editSolution({
      id: 'care-letters',
      changes: {
        status: 'doing',
        owner: words.owners.careLetters,
        due: '2026-12-18',
        baseline: 25,
        target: 30,
        baselineFrom: 'survey-november',
      },
    }),
    ...feltAgain(feelingsInNovember, 'survey-november'),
    editEmotion({ id: 'timur-wait', changes: { momentOfTruth: true } }),
    ...counted,
    ...measuredAgain(before, '2026-11-09', {
      ordering: { part: 610, whole: 5400, evidence: 'log-november' },
      nps: answered(answersInNovember.nps, 0, 'survey-november'),
      'order-ease': answered(answersInNovember['order-ease'], 1, 'survey-november'),
      'parcel-satisfaction': answered(answersInNovember['parcel-satisfaction'], 1, 'survey-november'),
      'dead-plants': { part: 22, whole: 610, evidence: 'log-november' },
      'days-to-door': { value: 345600, sampleSize: 610, evidence: 'log-november' },
    }),
    editJourney({ changes: { nextReview: '2027-02-15' } }),
  )
