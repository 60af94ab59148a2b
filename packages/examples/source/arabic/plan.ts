/** A visit to a small clinic, without words. For a map that runs from right to left. */
export const arabicPlan = {
  id: 'arabic',
  evidence: { survey: { strength: 'observed', date: '2026-07-14', sampleSize: 18 } },
  personas: { salma: { evidence: ['survey'] } },
  stages: {
    booking: { expected: { max: 'PT5M' }, actual: { min: 'PT15M', max: 'PT20M' }, reached: 300 },
    arrival: { expected: { max: 'PT10M' }, actual: { min: 'PT35M', max: 'PT50M' }, reached: 260 },
    examination: { expected: { min: 'PT15M', max: 'PT20M' }, reached: 214 },
    'follow-up': { expected: { max: 'P3D' }, reached: 190 },
  },
  steps: {
    'find-doctor': { stage: 'booking' },
    'book-visit': { stage: 'booking' },
    'wait-in-hall': { stage: 'arrival' },
    'see-doctor': { stage: 'examination' },
    'get-results': { stage: 'follow-up' },
  },
  channels: {
    site: { medium: 'online', ownership: 'owned', type: 'site' },
    phone: { medium: 'offline', ownership: 'owned', type: 'phone' },
    clinic: { medium: 'offline', ownership: 'owned', type: 'place' },
    app: { medium: 'online', ownership: 'owned', type: 'app' },
  },
  touchpoints: {
    'doctor-page': { place: 'find-doctor', channel: 'site', startedBy: 'customer' },
    call: {
      place: 'book-visit',
      channel: 'phone',
      startedBy: 'customer',
      response: { median: 'PT12M', target: 'PT2M' },
      evidence: ['survey'],
    },
    reception: { place: 'wait-in-hall', channel: 'clinic', startedBy: 'customer' },
    doctor: { place: 'see-doctor', channel: 'clinic', startedBy: 'customer', evidence: ['survey'] },
    results: { place: 'get-results', channel: 'app', startedBy: 'company' },
  },
  activities: {
    read: { place: 'find-doctor', lane: 'actions' },
    ring: { place: 'book-visit', lane: 'actions' },
    sit: { place: 'wait-in-hall', lane: 'actions' },
    talk: { place: 'see-doctor', lane: 'actions' },
    open: { place: 'get-results', lane: 'actions' },
  },
  emotions: {
    'salma-find-doctor': { persona: 'salma', place: 'find-doctor', score: 0.4 },
    'salma-book-visit': { persona: 'salma', place: 'book-visit', score: -0.7, evidence: ['survey'] },
    'salma-wait-in-hall': { persona: 'salma', place: 'wait-in-hall', score: -1.5, momentOfTruth: true },
    'salma-see-doctor': { persona: 'salma', place: 'see-doctor', score: 1.6, evidence: ['survey'] },
    'salma-get-results': { persona: 'salma', place: 'get-results', score: 0.9 },
  },
  barriers: {
    'busy-line': { place: 'book-visit', severity: 0.5, frequency: 0.4, cause: 'service', blocks: 'wait-in-hall' },
    'no-turn': { place: 'wait-in-hall', severity: 0.7, frequency: 0.6, cause: 'process', blocks: 'see-doctor' },
  },
  notes: {
    'which-doctor': { place: 'find-doctor', lane: 'thoughts', type: 'question' },
    'when-turn': { place: 'wait-in-hall', lane: 'thoughts', type: 'question', evidence: ['survey'] },
    'so-long': { place: 'wait-in-hall', lane: 'thoughts', type: 'thought' },
    listened: { place: 'see-doctor', lane: 'thoughts', type: 'quote', evidence: ['survey'] },
  },
  solutions: {
    'book-online': { place: 'book-visit', barriers: ['busy-line'], impact: 2, effort: 2 },
    'turn-by-message': {
      place: 'wait-in-hall',
      barriers: ['no-turn'],
      questions: ['when-turn'],
      impact: 2,
      effort: 1,
    },
  },
  exits: { 'other-clinic': { place: 'wait-in-hall', to: 'competitor', share: 0.12 } },
} as const
