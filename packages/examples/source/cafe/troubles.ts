/** `no-seats` is left without a solution on purpose: a map is never finished. */
export const barriers = {
  'no-prices': {
    place: 'read-menu',
    severity: 0.4,
    frequency: 0.6,
    cause: 'information',
    blocks: 'weigh-offer',
    evidence: ['interviews'],
  },
  'offer-unclear': { place: 'weigh-offer', severity: 0.3, frequency: 0.35, cause: 'marketing', blocks: 'queue' },
  'one-till': {
    place: 'queue',
    severity: 0.8,
    frequency: 0.7,
    cause: 'process',
    blocks: 'order',
    evidence: ['till-log', 'interviews'],
  },
  'no-word': { place: 'queue', severity: 0.5, frequency: 0.6, cause: 'service', evidence: ['door-watch'] },
  'no-contactless': {
    place: 'order',
    severity: 0.4,
    frequency: 0.25,
    cause: 'technology',
    blocks: 'eat',
    evidence: ['till-log'],
  },
  'no-seats': { place: 'eat', severity: 0.4, frequency: 0.3, cause: 'other', evidence: ['door-watch'] },
  'nine-questions': {
    place: 'get-card',
    severity: 0.6,
    frequency: 0.5,
    cause: 'product',
    blocks: 'read-news',
    evidence: ['interviews'],
  },
  'too-many-messages': {
    place: 'read-news',
    severity: 0.3,
    cause: 'marketing',
    personas: ['boris'],
    evidence: ['guess'],
  },
} as const

export const solutions = {
  'prices-online': {
    place: 'read-menu',
    barriers: ['no-prices'],
    questions: ['what-price'],
    impact: 1,
    effort: 0.25,
    evidence: ['interviews'],
  },
  'offer-terms': { place: 'weigh-offer', barriers: ['offer-unclear'], impact: 0.5, effort: 0.1 },
  'second-till': {
    place: 'queue',
    barriers: ['one-till'],
    impact: 3,
    effort: 1,
    evidence: ['till-log'],
  },
  'wait-board': { place: 'queue', barriers: ['no-word'], questions: ['how-long'], impact: 1, effort: 0.5 },
  'new-terminal': { place: 'order', barriers: ['no-contactless'], impact: 1, effort: 0.5 },
  'phone-card': { place: 'get-card', barriers: ['nine-questions'], impact: 2, effort: 1.5 },
  'one-letter': { place: 'read-news', barriers: ['too-many-messages'], impact: 0.5, effort: 0.25 },
} as const

/** The shares at the queue add up to the 136 of 348 who stood there and never ordered. */
export const exits = {
  'stays-home': { place: 'read-menu', to: 'other', share: 0.2, evidence: ['guess'] },
  'chain-opposite': { place: 'queue', to: 'competitor', share: 0.24, evidence: ['door-watch'] },
  'walks-away': { place: 'queue', to: 'gave-up', share: 0.15, evidence: ['door-watch'] },
  'drops-form': { place: 'get-card', to: 'gave-up', share: 0.32, evidence: ['interviews'] },
} as const
