import {
  edit,
  editEmotion,
  editJourney,
  editMetric,
  editPersona,
  editStage,
  editStep,
  editTouchpoint,
  moveStep,
  removeBarrier,
  removeEmotion,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { additions } from '../../building/additions.ts'
import type { TableWords, Words } from '../../building/plan.ts'
import { researched } from './chapter.ts'
import { planned } from './plan.ts'

/** The words of what research added and changed. */
export type ResearchedWords = TableWords<typeof researched> &
  TableWords<typeof planned> & {
    readonly portraits: { readonly vera: Words<'persona'>; readonly timur: Words<'persona'> }
    readonly renamed: { readonly basket: string }
    readonly departments: { readonly basketPage: string; readonly parcel: string }
  }

/** What the interviews say against what was believed. Nobody saw Timur see an advertisement. */
const heard: Readonly<Record<string, number>> = {
  'vera-see-ad': 1,
  'vera-search': 0.3,
  'vera-browse': 1.1,
  'vera-basket': -1.3,
  'vera-pay': -0.2,
  'vera-wait': -0.9,
  'vera-unpack': 0.6,
  'vera-first-weeks': -0.4,
  'vera-buy-again': 0.2,
  'timur-search': 0.2,
  'timur-browse': 0.8,
  'timur-basket': -0.5,
  'timur-pay': 0.1,
  'timur-wait': -1.4,
  'timur-unpack': -0.7,
  'timur-first-weeks': 0.9,
  'timur-buy-again': 0.3,
}

const rescored = Object.entries(heard).map(([id, score]) =>
  editEmotion({ id, changes: { score: null, evidence: null, readings: [{ evidence: 'interviews', score }] } }),
)

const counted: readonly Operation[] = [
  editStage({ id: 'discover', changes: { reached: 5200, evidence: ['log-may'] } }),
  editStage({
    id: 'choose',
    changes: { reached: 3100, actual: { min: 'PT25M', max: 'PT50M' }, evidence: ['log-may'] },
  }),
  editStage({ id: 'order', changes: { reached: 820, actual: { min: 'PT9M', max: 'PT14M' }, evidence: ['log-may'] } }),
  editStage({
    id: 'delivery',
    changes: { reached: 290, actual: { min: 'P4D', max: 'P8D' }, waiting: { actual: 'P5D' }, evidence: ['log-may'] },
  }),
  editStage({ id: 'care', changes: { reached: 252, evidence: ['log-may'] } }),
  editStep({ id: 'basket', changes: { reached: 820 } }),
  editStep({ id: 'pay', changes: { reached: 310, repeats: 0.08 } }),
  editStep({ id: 'wait', changes: { reached: 290 } }),
  editStep({ id: 'first-weeks', changes: { reached: 252 } }),
  editStep({ id: 'buy-again', changes: { reached: 41 } }),
  editMetric({
    id: 'ordering',
    changes: {
      baseline: 0.056,
      target: 0.1,
      readings: [
        { date: '2026-02-09', part: 268, whole: 5050, evidence: 'log-february' },
        { date: '2026-05-11', part: 290, whole: 5200, evidence: 'log-may' },
      ],
    },
  }),
]

/** The map after research: two steps nobody had seen, the real feelings, barriers with shares, and a plan. */
export const afterResearch = (before: Journey, words: ResearchedWords): Journey =>
  edit(
    before,
    ...additions({ ...researched, ...planned }, words),
    moveStep({ id: 'account', at: { after: 'basket' } }),
    ...rescored,
    removeEmotion({ id: 'timur-see-ad' }),
    removeBarrier({ id: 'few-photos' }),
    ...counted,
    editStep({ id: 'basket', changes: { title: words.renamed.basket } }),
    editTouchpoint({ id: 'basket-page', changes: { fourC: ['cost'], department: words.departments.basketPage } }),
    editTouchpoint({ id: 'parcel', changes: { fourC: ['value'], department: words.departments.parcel } }),
    editPersona({
      id: 'vera',
      changes: { ...words.portraits.vera, segment: { size: 3120, share: 0.6 }, evidence: ['interviews', 'survey-may'] },
    }),
    editPersona({
      id: 'timur',
      changes: {
        ...words.portraits.timur,
        segment: { size: 780, share: 0.15 },
        evidence: ['interviews', 'survey-may'],
      },
    }),
    editJourney({
      changes: {
        economics: { currency: 'EUR', customerValue: 54, acquisitionCost: 12.5, retentionCost: 2.5 },
        nextReview: '2026-08-17',
      },
    }),
  )
