export const evidence = {
  crm: { strength: 'measured', date: '2026-09-30', sampleSize: 96 },
  interviews: { strength: 'observed', date: '2026-08-20', sampleSize: 9 },
} as const

/** Irina joins when there is something to ask for; Martin leaves the paper to her. Both leave gaps. */
export const emotions = {
  'martin-notice-stops': { persona: 'martin', place: 'notice-stops', score: -0.9, evidence: ['interviews'] },
  'martin-write-spec': { persona: 'martin', place: 'write-spec', score: -0.3 },
  'martin-search-web': { persona: 'martin', place: 'search-web', score: 0.4, evidence: ['interviews'] },
  'martin-ask-peers': { persona: 'martin', place: 'ask-peers', score: 1.1, evidence: ['interviews'] },
  'martin-first-call': { persona: 'martin', place: 'first-call', score: -0.6 },
  'martin-see-demo': {
    persona: 'martin',
    place: 'see-demo',
    readings: [{ evidence: 'interviews', score: 1.7 }],
    momentOfTruth: true,
  },
  'martin-start-up': { persona: 'martin', place: 'start-up', score: 1.2 },
  'irina-write-spec': { persona: 'irina', place: 'write-spec', score: -0.8 },
  'irina-search-web': { persona: 'irina', place: 'search-web', score: -0.2 },
  'irina-send-request': {
    persona: 'irina',
    place: 'send-request',
    readings: [{ evidence: 'interviews', score: -1.5 }],
    momentOfTruth: true,
  },
  'irina-first-call': { persona: 'irina', place: 'first-call', score: 0.3 },
  'irina-compare-offers': { persona: 'irina', place: 'compare-offers', score: -1, evidence: ['interviews'] },
  'irina-sign-contract': { persona: 'irina', place: 'sign-contract', score: 0.9 },
  'irina-start-up': { persona: 'irina', place: 'start-up', score: 1 },
} as const

export const barriers = {
  'no-dimensions': { place: 'search-web', severity: 0.4, frequency: 0.5, cause: 'information', blocks: 'send-request' },
  'slow-answer': {
    place: 'send-request',
    severity: 0.8,
    frequency: 0.6,
    cause: 'sales',
    blocks: 'first-call',
    evidence: ['crm', 'interviews'],
  },
  'told-twice': { place: 'first-call', severity: 0.4, frequency: 0.7, cause: 'process', evidence: ['interviews'] },
  'unlike-offers': { place: 'compare-offers', severity: 0.6, frequency: 0.8, cause: 'sales', blocks: 'sign-contract' },
  'advance-payment': { place: 'sign-contract', severity: 0.5, cause: 'rules' },
} as const

export const notes = {
  'each-stop': {
    place: 'notice-stops',
    lane: 'thoughts',
    type: 'quote',
    personas: ['martin'],
    evidence: ['interviews'],
  },
  'what-budget': { place: 'write-spec', lane: 'thoughts', type: 'question', personas: ['irina'] },
  'will-it-fit': { place: 'search-web', lane: 'thoughts', type: 'question', personas: ['martin'] },
  'anyone-there': {
    place: 'send-request',
    lane: 'thoughts',
    type: 'quote',
    personas: ['irina'],
    evidence: ['interviews'],
  },
  'say-again': { place: 'first-call', lane: 'thoughts', type: 'thought', personas: ['martin'] },
  'our-film': { place: 'see-demo', lane: 'thoughts', type: 'quote', personas: ['martin'] },
  'what-included': { place: 'compare-offers', lane: 'thoughts', type: 'question', personas: ['irina'] },
  'on-time': { place: 'start-up', lane: 'thoughts', type: 'thought', personas: ['martin'] },
} as const

export const solutions = {
  drawings: {
    place: 'search-web',
    barriers: ['no-dimensions'],
    questions: ['will-it-fit'],
    impact: 1,
    effort: 1,
  },
  'answer-today': { place: 'send-request', barriers: ['slow-answer'], impact: 3, effort: 1.5, evidence: ['crm'] },
  'one-card': { place: 'first-call', barriers: ['told-twice'], impact: 1, effort: 2 },
  'offer-form': {
    place: 'compare-offers',
    barriers: ['unlike-offers'],
    questions: ['what-included'],
    impact: 2,
    effort: 0.5,
  },
} as const

export const exits = {
  'first-to-answer': { place: 'send-request', to: 'competitor', share: 0.42, evidence: ['crm'] },
  'no-answer': { place: 'send-request', to: 'gave-up', share: 0.12, evidence: ['crm'] },
  'cheaper-on-paper': { place: 'compare-offers', to: 'competitor', share: 0.3 },
  repair: { place: 'compare-offers', to: 'other', share: 0.15 },
} as const
