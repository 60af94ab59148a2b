export const evidence = {
  'event-log': { strength: 'measured', date: '2026-10-25', sampleSize: 4200 },
  survey: { strength: 'observed', date: '2026-10-28', sampleSize: 61 },
} as const

/** 1 … 5, where 3 is neither good nor bad. */
export const emotions = {
  'lena-see-clip': { persona: 'lena', place: 'see-clip', score: 3.8 },
  'lena-search-raincoat': { persona: 'lena', place: 'search-raincoat', score: 3.2 },
  'lena-view-coat': { persona: 'lena', place: 'view-coat', score: 4.3, evidence: ['survey'] },
  'lena-choose-size': { persona: 'lena', place: 'choose-size', score: 2.6, evidence: ['survey'] },
  'lena-checkout': {
    persona: 'lena',
    place: 'checkout',
    readings: [{ evidence: 'survey', score: 1.4 }],
    momentOfTruth: true,
  },
  'lena-pay': { persona: 'lena', place: 'pay', score: 2.8 },
  'lena-wait-parcel': { persona: 'lena', place: 'wait-parcel', score: 3 },
  'lena-unpack': { persona: 'lena', place: 'unpack', readings: [{ evidence: 'survey', score: 4.7 }] },
  'mark-view-coat': { persona: 'mark', place: 'view-coat', score: 3.6 },
  'mark-choose-size': { persona: 'mark', place: 'choose-size', score: 1.9, evidence: ['survey'] },
  'mark-checkout': { persona: 'mark', place: 'checkout', score: 2.2, evidence: ['survey'] },
  'mark-pay': { persona: 'mark', place: 'pay', score: 3.3 },
  'mark-wait-parcel': { persona: 'mark', place: 'wait-parcel', score: 2.4 },
  'mark-unpack': { persona: 'mark', place: 'unpack', score: 2.1, evidence: ['survey'] },
  'mark-send-back': { persona: 'mark', place: 'send-back', score: 3.9 },
} as const

export const barriers = {
  'own-sizes': { place: 'choose-size', severity: 0.5, frequency: 0.45, cause: 'information', blocks: 'checkout' },
  'late-delivery-price': {
    place: 'checkout',
    severity: 0.8,
    frequency: 0.65,
    cause: 'price',
    blocks: 'pay',
    evidence: ['event-log', 'survey'],
  },
  'forced-account': { place: 'checkout', severity: 0.6, frequency: 0.5, cause: 'product', blocks: 'pay' },
  'silent-courier': { place: 'wait-parcel', severity: 0.3, frequency: 0.4, cause: 'service' },
} as const

export const notes = {
  'rain-again': { place: 'see-clip', lane: 'thoughts', type: 'thought', personas: ['lena'] },
  'looks-dry': { place: 'view-coat', lane: 'thoughts', type: 'thought', personas: ['lena'] },
  'which-size': { place: 'choose-size', lane: 'thoughts', type: 'question', personas: ['mark'], evidence: ['survey'] },
  'price-grew': { place: 'checkout', lane: 'thoughts', type: 'quote', personas: ['lena'], evidence: ['survey'] },
  'which-day': { place: 'wait-parcel', lane: 'thoughts', type: 'question' },
  'into-puddle': { place: 'unpack', lane: 'thoughts', type: 'quote', personas: ['lena'], evidence: ['survey'] },
  'too-small': { place: 'unpack', lane: 'thoughts', type: 'thought', personas: ['mark'] },
  'easy-return': { place: 'send-back', lane: 'thoughts', type: 'quote', personas: ['mark'] },
} as const

export const solutions = {
  'size-advice': { place: 'choose-size', barriers: ['own-sizes'], questions: ['which-size'], impact: 2, effort: 1 },
  'price-upfront': { place: 'checkout', barriers: ['late-delivery-price'], impact: 3, effort: 0.5 },
  'guest-order': { place: 'checkout', barriers: ['forced-account'], impact: 2, effort: 2 },
} as const

export const exits = {
  'other-shop': { place: 'checkout', to: 'competitor', share: 0.35, evidence: ['survey'] },
  'basket-left': { place: 'checkout', to: 'gave-up', share: 0.25, evidence: ['event-log'] },
} as const
