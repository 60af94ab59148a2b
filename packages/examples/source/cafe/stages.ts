import { pictures } from './pictures.ts'

/** From 640 people who saw the post or heard of the café to the 80 who stay. The Saturday queue takes the most. */
export const stages = {
  awareness: { expected: { min: 'P1D', max: 'P7D' }, actual: { min: 'P1D', max: 'P9D' }, reached: 640 },
  interest: {
    expected: { max: 'PT10M' },
    actual: { min: 'PT10M', max: 'PT12M' },
    reached: 512,
    evidence: ['interviews'],
  },
  consideration: { expected: { max: 'P1D' }, actual: { min: 'P2D', max: 'P3D' }, reached: 410 },
  purchase: {
    expected: { min: 'PT35M', max: 'PT40M' },
    actual: { min: 'PT50M', max: 'PT60M' },
    working: { expected: 'PT31M', actual: 'PT32M' },
    waiting: { expected: 'PT6M', actual: 'PT24M' },
    reached: 348,
    evidence: ['till-log'],
  },
  retention: { expected: { min: 'P4W', max: 'P4W' }, actual: { min: 'P6W', max: 'P6W' }, reached: 118, repeats: 0.12 },
  loyalty: { expected: { min: 'P2M' }, reached: 80 },
} as const

export const steps = {
  'see-post': { stage: 'awareness' },
  'hear-friend': { stage: 'awareness' },
  'read-menu': { stage: 'interest' },
  'weigh-offer': { stage: 'consideration' },
  queue: {
    stage: 'purchase',
    expected: { max: 'PT5M' },
    actual: { min: 'PT15M', max: 'PT25M' },
    waiting: { expected: 'PT5M', actual: 'PT22M' },
    reached: 348,
    picture: { address: pictures.queue as string },
    evidence: ['till-log', 'door-watch'],
  },
  order: {
    stage: 'purchase',
    expected: { max: 'PT2M' },
    actual: { min: 'PT3M', max: 'PT5M' },
    working: { expected: 'PT1M', actual: 'PT2M' },
    waiting: { expected: 'PT1M', actual: 'PT2M' },
    reached: 212,
    repeats: 0.25,
    picture: { address: pictures.order as string },
    evidence: ['till-log'],
  },
  eat: {
    stage: 'purchase',
    expected: { min: 'PT30M', max: 'PT30M' },
    working: { expected: 'PT30M', actual: 'PT30M' },
    reached: 205,
    picture: { address: pictures.eat as string },
  },
  'get-card': { stage: 'retention', reached: 118, repeats: 0.12 },
  'read-news': { stage: 'loyalty' },
  recommend: { stage: 'loyalty' },
} as const
