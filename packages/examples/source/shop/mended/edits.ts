import {
  edit,
  editBarrier,
  editJourney,
  editSolution,
  editStage,
  editStep,
  moveStep,
  removeBarrier,
  removeStep,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { additions } from '../../building/additions.ts'
import type { TableWords } from '../../building/plan.ts'
import { answered, feltAgain, measuredAgain } from '../again.ts'
import { answersInAugust, feelingsInAugust, mended } from './chapter.ts'

/** The words of what summer brought. */
export type MendedWords = TableWords<typeof mended> & { readonly renamed: { readonly checkCare: string } }

const counted: readonly Operation[] = [
  editStage({ id: 'discover', changes: { reached: 5300, evidence: ['log-august'] } }),
  editStage({ id: 'choose', changes: { reached: 3150, evidence: ['log-august'] } }),
  editStage({ id: 'order', changes: { reached: 860, actual: { min: 'PT4M', max: 'PT7M' }, evidence: ['log-august'] } }),
  editStage({ id: 'delivery', changes: { reached: 560, evidence: ['log-august'] } }),
  editStage({ id: 'care', changes: { reached: 499, evidence: ['log-august'] } }),
  editStep({ id: 'basket', changes: { reached: 860 } }),
  editStep({ id: 'pay', changes: { reached: 590, repeats: 0.06 } }),
  editStep({ id: 'wait', changes: { reached: 560 } }),
  editStep({ id: 'first-weeks', changes: { reached: 499 } }),
  editStep({ id: 'buy-again', changes: { reached: 92 } }),
]

const done: readonly Operation[] = ['plant-finder', 'price-upfront', 'guest-order'].map((id) =>
  editSolution({ id, changes: { status: 'done' } }),
)

/** The map after the first three mends: the account is gone, the delivery price stands first, a finder asks before one browses. */
export const afterMending = (before: Journey, words: MendedWords): Journey =>
  edit(
    before,
    ...additions(mended, words),
    ...done,
    removeStep({ id: 'account' }),
    removeBarrier({ id: 'late-delivery-price' }),
    editBarrier({ id: 'will-it-live', changes: { severity: 0.3, frequency: 0.25, evidence: ['survey-august'] } }),
    moveStep({ id: 'check-care', at: 'first' }),
    editStep({ id: 'check-care', changes: { title: words.renamed.checkCare } }),
    ...feltAgain(feelingsInAugust, 'survey-august'),
    ...counted,
    ...measuredAgain(before, '2026-08-10', {
      ordering: { part: 560, whole: 5300, evidence: 'log-august' },
      nps: answered(answersInAugust.nps, 0, 'survey-august'),
      'order-ease': answered(answersInAugust['order-ease'], 1, 'survey-august'),
      'parcel-satisfaction': answered(answersInAugust['parcel-satisfaction'], 1, 'survey-august'),
      'dead-plants': { part: 61, whole: 560, evidence: 'log-august' },
      'days-to-door': { value: 432000, sampleSize: 560, evidence: 'log-august' },
    }),
    editSolution({ id: 'warm-box', changes: { status: 'doing' } }),
    editSolution({ id: 'courier-hour', changes: { status: 'planned', due: '2026-12-11' } }),
    editJourney({ changes: { nextReview: '2026-11-16' } }),
  )
