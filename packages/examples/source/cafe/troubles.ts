/** `no-seats` is left without a solution on purpose: a map is never finished. */
export const barriers = {
  'no-prices': {
    place: 'read-menu',
    severity: 0.4,
    frequency: 0.6,
    cause: 'information',
    blocks: 'weigh-offer',
    fourC: ['cost', 'communication'],
    evidence: ['interviews'],
  },
  'offer-unclear': {
    place: 'weigh-offer',
    severity: 0.3,
    frequency: 0.35,
    cause: 'marketing',
    blocks: 'queue',
    fourC: ['communication'],
  },
  'one-till': {
    place: 'queue',
    severity: 0.8,
    frequency: 0.7,
    cause: 'process',
    blocks: 'order',
    fourC: ['convenience'],
    evidence: ['till-log', 'interviews'],
  },
  'no-word': {
    place: 'queue',
    severity: 0.5,
    frequency: 0.6,
    cause: 'service',
    fourC: ['communication'],
    evidence: ['door-watch'],
  },
  'no-contactless': {
    place: 'order',
    severity: 0.4,
    frequency: 0.25,
    cause: 'technology',
    blocks: 'eat',
    fourC: ['convenience'],
    evidence: ['till-log'],
  },
  'no-seats': {
    place: 'eat',
    severity: 0.4,
    frequency: 0.3,
    cause: 'other',
    fourC: ['convenience'],
    evidence: ['door-watch'],
  },
  'nine-questions': {
    place: 'get-card',
    severity: 0.6,
    frequency: 0.5,
    cause: 'product',
    blocks: 'read-news',
    fourC: ['convenience'],
    evidence: ['interviews'],
  },
  'too-many-messages': {
    place: 'read-news',
    severity: 0.3,
    cause: 'marketing',
    fourC: ['communication'],
    personas: ['boris'],
    evidence: ['guess'],
  },
} as const

/** The shares at the queue add up to the 136 of 348 who stood there and never ordered. */
export const exits = {
  'stays-home': { place: 'read-menu', to: 'other', share: 0.2, evidence: ['guess'] },
  'chain-opposite': { place: 'queue', to: 'competitor', share: 0.24, evidence: ['door-watch'] },
  'walks-away': { place: 'queue', to: 'gave-up', share: 0.15, evidence: ['door-watch'] },
  'drops-form': { place: 'get-card', to: 'gave-up', share: 0.32, personas: ['boris'], evidence: ['interviews'] },
} as const
