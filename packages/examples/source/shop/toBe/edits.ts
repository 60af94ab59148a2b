import {
  addEvidence,
  edit,
  editEmotion,
  editJourney,
  editMetric,
  editSolution,
  editStage,
  editStep,
  editTouchpoint,
  inOrder,
  removeBarrier,
  removeEvidence,
  removeExit,
  type Changes,
  type Journey,
  type Operation,
  type Stage,
} from '@journeykit/core'

/** The words of the shop as it is to be. */
export interface ToBeWords {
  readonly title: string
  readonly scenario: string
  readonly source: string
  readonly wait: string
  readonly hears: string
}

const hoped: Readonly<Record<string, number>> = {
  'vera-see-ad': 1,
  'vera-search': 0.5,
  'vera-check-care': 1,
  'vera-browse': 1.2,
  'vera-basket': 0.6,
  'vera-pay': 0.8,
  'vera-wait': 0.6,
  'vera-unpack': 1.6,
  'vera-first-weeks': 1,
  'vera-buy-again': 1.2,
  'timur-search': 0.4,
  'timur-check-care': 0.5,
  'timur-browse': 1,
  'timur-basket': 0.5,
  'timur-pay': 0.7,
  'timur-wait': 0.4,
  'timur-unpack': 1.3,
  'timur-first-weeks': 1.2,
  'timur-buy-again': 1,
}

const uncounted: Changes<Pick<Stage, 'reached' | 'actual' | 'working' | 'waiting' | 'repeats' | 'evidence'>> = {
  reached: null,
  actual: null,
  working: null,
  waiting: null,
  repeats: null,
  evidence: null,
}

/** Nothing of the future was counted: what was measured goes, with the evidence that it rested on. */
const nothingMeasured = (now: Journey): readonly Operation[] => [
  ...inOrder(now, 'stage').map(({ id }) => editStage({ id, changes: uncounted })),
  ...Object.keys(now.steps).map((id) => editStep({ id, changes: uncounted })),
  ...Object.keys(now.exits).map((id) => removeExit({ id })),
  ...inOrder(now, 'metric').map(({ id }) => editMetric({ id, changes: { readings: null } })),
  ...inOrder(now, 'evidence').flatMap(({ id, type }) => (type === 'interview' ? [] : [removeEvidence({ id })])),
]

const removedBy = ['will-it-live', 'silent-courier', 'slow-answers', 'no-advice']

const hopes: readonly Operation[] = Object.entries(hoped).map(([id, score]) =>
  editEmotion({ id, changes: { score, readings: null, evidence: ['targets'] } }),
)

const promised: readonly Operation[] = [
  editTouchpoint({ id: 'courier-call', changes: { response: { target: 'P3D', competitor: 'P2D' } } }),
  editTouchpoint({ id: 'care-question', changes: { response: { target: 'PT1H', competitor: 'PT15M' } } }),
  editTouchpoint({
    id: 'ask-support',
    changes: { response: { target: 'PT8H', competitor: 'PT2H' }, startsOver: null },
  }),
]

/** The shop as it is to be in the spring after, made from the map of today: the rest of the plan done. */
export const asItIsToBe = (now: Journey, words: ToBeWords): Journey =>
  edit(
    { ...now, id: 'shop-to-be' },
    editJourney({ changes: { title: words.title, scenario: words.scenario, state: 'future' } }),
    addEvidence({ id: 'targets', strength: 'assumed', type: 'workshop', date: '2026-11-16', source: words.source }),
    ...hopes,
    ...nothingMeasured(now),
    ...removedBy.map((id) => removeBarrier({ id })),
    ...promised,
    ...Object.keys(now.solutions).map((id) => editSolution({ id, changes: { status: 'done' } })),
    editStep({ id: 'wait', changes: { title: words.wait, expected: { max: 'P3D' } } }),
    editTouchpoint({ id: 'courier-call', changes: { hears: words.hears } }),
  )
