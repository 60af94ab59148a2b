/** What autumn brought: NPS 72 − 32 of 160 is +25; ease of ordering 794 ÷ 160 = 4.96; content with the parcel 120 of 160. */
export const now = {
  evidence: {
    'log-november': {
      strength: 'measured',
      type: 'analytics',
      date: '2026-11-09',
      reviewBy: '2027-02-09',
      sampleSize: 5400,
    },
    'survey-november': {
      strength: 'measured',
      type: 'survey',
      date: '2026-11-09',
      reviewBy: '2027-02-09',
      sampleSize: 160,
    },
    letters: { strength: 'observed', type: 'support', date: '2026-11-12', reviewBy: '2027-02-12', sampleSize: 74 },
  },
  touchpoints: {
    'ask-support': {
      place: 'wait',
      channel: 'email',
      startedBy: 'customer',
      response: { median: 'P2D', p90: 'P4D', target: 'PT8H', competitor: 'PT2H' },
      startsOver: true,
      fourC: ['communication'],
      evidence: ['letters'],
    },
    'care-letter': { place: 'first-weeks', channel: 'email', startedBy: 'company', fourC: ['communication'] },
  },
  activities: {
    'warm-pack': { place: 'unpack', lane: 'backstage', actor: 'staff' },
    'read-letters': { place: 'wait', lane: 'backstage', actor: 'staff', evidence: ['letters'] },
  },
  barriers: {
    'slow-answers': {
      place: 'wait',
      severity: 0.5,
      frequency: 0.12,
      cause: 'service',
      fourC: ['communication'],
      evidence: ['letters'],
    },
  },
  notes: {
    'wrote-before': { place: 'wait', lane: 'thoughts', type: 'quote', personas: ['timur'], evidence: ['letters'] },
  },
} as const

/** The answers of the survey in November, from the lowest. */
export const answersInNovember = {
  nps: [2, 1, 3, 4, 6, 9, 7, 26, 30, 38, 34],
  'order-ease': [4, 8, 14, 26, 44, 40, 24],
  'parcel-satisfaction': [6, 10, 24, 60, 60],
} as const

/** The feelings that the survey in November found changed. */
export const feelingsInNovember: Readonly<Record<string, number>> = {
  'vera-wait': -0.6,
  'vera-unpack': 1.5,
  'vera-first-weeks': 0.3,
  'vera-buy-again': 0.8,
  'timur-wait': -1.1,
  'timur-unpack': 1.1,
  'timur-buy-again': 0.7,
}
