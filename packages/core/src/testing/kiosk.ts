import { createJourney } from '../model/createJourney.ts'
import type { Journey } from '../model/journey.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { addChannel } from '../operations/channels/addChannel.ts'
import { edit } from '../operations/edit.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { addMetric } from '../operations/metrics/addMetric.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { addStep } from '../operations/steps/addStep.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'

/**
 * The journey of the worked examples in docs/formulas.md: an ice-cream kiosk on a hot day. Three stages, the last
 * without steps, so four columns: search, queue, pay, enjoy.
 */
export const kiosk: Journey = edit(
  createJourney({ id: 'kiosk', title: 'Ice cream on a hot day' }),
  editJourney({
    changes: { economics: { currency: 'EUR', customerValue: 4, acquisitionCost: 3, retentionCost: 0.5 } },
  }),
  addPersona({ id: 'ann', title: 'Ann' }),
  addPersona({ id: 'bob', title: 'Bob' }),
  addStage({ id: 'find', title: 'Find' }),
  addStage({ id: 'buy', title: 'Buy' }),
  addStage({ id: 'enjoy', title: 'Enjoy', reached: 90 }),
  addStep({ id: 'search', stage: 'find', title: 'Searches', reached: 200 }),
  addStep({ id: 'queue', stage: 'buy', title: 'Queues', reached: 150 }),
  addStep({
    id: 'pay',
    stage: 'buy',
    title: 'Pays',
    reached: 120,
    working: { actual: 'PT3M' },
    waiting: { actual: 'PT1M' },
    repeats: 0.1,
  }),
  addChannel({ id: 'map', title: 'Map', medium: 'online', ownership: 'independent' }),
  addChannel({ id: 'booth', title: 'Booth', medium: 'offline', ownership: 'owned' }),
  addTouchpoint({ id: 'pin', place: 'search', title: 'Pin on the map', channel: 'map' }),
  addTouchpoint({
    id: 'line',
    place: 'queue',
    title: 'The line',
    channel: 'booth',
    department: 'Serving',
    response: { median: 'PT15M', target: 'PT10M' },
  }),
  addTouchpoint({ id: 'till', place: 'pay', title: 'The till', channel: 'booth', department: 'Cash' }),
  addBarrier({ id: 'one-till', place: 'queue', title: 'One till', severity: 0.8, frequency: 0.5 }),
  addBarrier({ id: 'no-shade', place: 'queue', title: 'No shade', severity: 0.5, frequency: 0.2 }),
  addMetric({
    id: 'ease',
    title: 'Ease of paying',
    type: 'ces-2',
    touchpoint: 'till',
    readings: [
      {
        date: '2026-07-12',
        answers: [
          { answer: 5, count: 4 },
          { answer: 6, count: 4 },
          { answer: 7, count: 2 },
        ],
      },
    ],
  }),
  addMetric({
    id: 'recommend',
    title: 'Would you tell a friend?',
    type: 'nps',
    baseline: 25,
    target: 50,
    readings: [
      { date: '2026-06-01', value: 25, sampleSize: 16 },
      {
        date: '2026-07-12',
        answers: [
          { answer: 10, count: 7 },
          { answer: 9, count: 5 },
          { answer: 8, count: 4 },
          { answer: 5, count: 3 },
          { answer: 0, count: 1 },
        ],
      },
    ],
  }),
  addExit({ id: 'melted', place: 'enjoy', to: 'gave-up', share: 0.1 }),
  scoreEmotion({ id: 'ann-search', persona: 'ann', place: 'search', score: 1 }),
  scoreEmotion({ id: 'ann-queue', persona: 'ann', place: 'queue', score: -1 }),
  scoreEmotion({ id: 'ann-pay', persona: 'ann', place: 'pay', score: 0.5 }),
  scoreEmotion({ id: 'ann-enjoy', persona: 'ann', place: 'enjoy', score: 2 }),
  scoreEmotion({ id: 'bob-queue', persona: 'bob', place: 'queue', score: -1.5 }),
  scoreEmotion({ id: 'bob-enjoy', persona: 'bob', place: 'enjoy', score: 1 }),
)
