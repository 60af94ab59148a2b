/**
 * What is measured, each in spring and in autumn: the queue grew over the summer, and nearly everything with it.
 * NPS: 36 − 20 of 80 is +20, 40 − 29 of 100 is +11. Satisfaction with the visit: 64 of 80, 82 of 100. Ease of getting
 * one’s order: 303 ÷ 80 = 3.79, 321 ÷ 100 = 3.21. Effort of the form: 134 ÷ 40 = 3.35, 212 ÷ 60 = 3.53.
 */
export const metrics = {
  nps: {
    type: 'nps',
    baseline: 11,
    target: 30,
    readings: [
      {
        date: '2026-05-17',
        answers: [
          { answer: 0, count: 1 },
          { answer: 1, count: 2 },
          { answer: 2, count: 3 },
          { answer: 3, count: 3 },
          { answer: 4, count: 0 },
          { answer: 5, count: 6 },
          { answer: 6, count: 5 },
          { answer: 7, count: 10 },
          { answer: 8, count: 14 },
          { answer: 9, count: 17 },
          { answer: 10, count: 19 },
        ],
        evidence: 'spring-cards',
      },
      {
        date: '2026-10-18',
        answers: [
          { answer: 0, count: 3 },
          { answer: 1, count: 1 },
          { answer: 2, count: 2 },
          { answer: 3, count: 5 },
          { answer: 4, count: 4 },
          { answer: 5, count: 8 },
          { answer: 6, count: 6 },
          { answer: 7, count: 14 },
          { answer: 8, count: 17 },
          { answer: 9, count: 18 },
          { answer: 10, count: 22 },
        ],
        evidence: 'autumn-cards',
      },
    ],
    evidence: ['autumn-cards'],
  },
  'visit-satisfaction': {
    type: 'csat',
    place: 'eat',
    method: 'top-two-box',
    baseline: 0.82,
    target: 0.9,
    readings: [
      {
        date: '2026-05-17',
        answers: [
          { answer: 1, count: 2 },
          { answer: 2, count: 4 },
          { answer: 3, count: 10 },
          { answer: 4, count: 28 },
          { answer: 5, count: 36 },
        ],
        evidence: 'spring-cards',
      },
      {
        date: '2026-10-18',
        answers: [
          { answer: 1, count: 2 },
          { answer: 2, count: 5 },
          { answer: 3, count: 11 },
          { answer: 4, count: 34 },
          { answer: 5, count: 48 },
        ],
        evidence: 'autumn-cards',
      },
    ],
  },
  'menu-satisfaction': {
    type: 'csat',
    touchpoint: 'menu',
    method: 'mean',
    baseline: 3.09,
    target: 4,
    readings: [
      {
        date: '2026-10-18',
        answers: [
          { answer: 1, count: 6 },
          { answer: 2, count: 14 },
          { answer: 3, count: 20 },
          { answer: 4, count: 16 },
          { answer: 5, count: 8 },
        ],
        evidence: 'autumn-cards',
      },
    ],
  },
  'order-ease': {
    type: 'ces-2',
    place: 'queue',
    baseline: 3.21,
    target: 5,
    readings: [
      {
        date: '2026-05-17',
        answers: [
          { answer: 1, count: 8 },
          { answer: 2, count: 12 },
          { answer: 3, count: 16 },
          { answer: 4, count: 16 },
          { answer: 5, count: 14 },
          { answer: 6, count: 9 },
          { answer: 7, count: 5 },
        ],
        evidence: 'spring-cards',
      },
      {
        date: '2026-10-18',
        answers: [
          { answer: 1, count: 18 },
          { answer: 2, count: 22 },
          { answer: 3, count: 21 },
          { answer: 4, count: 15 },
          { answer: 5, count: 12 },
          { answer: 6, count: 8 },
          { answer: 7, count: 4 },
        ],
        evidence: 'autumn-cards',
      },
    ],
  },
  'form-effort': {
    type: 'ces-1',
    place: 'get-card',
    personas: ['boris'],
    baseline: 3.53,
    target: 2,
    readings: [
      {
        date: '2026-05-17',
        answers: [
          { answer: 1, count: 4 },
          { answer: 2, count: 6 },
          { answer: 3, count: 10 },
          { answer: 4, count: 12 },
          { answer: 5, count: 8 },
        ],
        evidence: 'spring-cards',
      },
      {
        date: '2026-10-18',
        answers: [
          { answer: 1, count: 4 },
          { answer: 2, count: 8 },
          { answer: 3, count: 14 },
          { answer: 4, count: 20 },
          { answer: 5, count: 14 },
        ],
        evidence: 'autumn-cards',
      },
    ],
  },
  served: {
    type: 'ratio',
    place: 'queue',
    direction: 'higher',
    baseline: 0.61,
    target: 0.85,
    readings: [
      { date: '2026-06-13', part: 214, whole: 290 },
      { date: '2026-10-10', part: 212, whole: 348, evidence: 'door-watch' },
    ],
    evidence: ['door-watch'],
  },
  'queue-time': {
    type: 'duration',
    touchpoint: 'line',
    baseline: 1320,
    target: 300,
    readings: [
      { date: '2026-06-13', value: 900, sampleSize: 290 },
      { date: '2026-10-10', value: 1320, sampleSize: 348, evidence: 'door-watch' },
    ],
  },
  declined: {
    type: 'ratio',
    place: 'order',
    direction: 'lower',
    baseline: 0.25,
    target: 0.02,
    readings: [{ date: '2026-10-31', part: 53, whole: 212, evidence: 'till-log' }],
  },
  'price-questions': {
    type: 'count',
    place: 'read-menu',
    direction: 'lower',
    baseline: 31,
    target: 5,
    readings: [
      { date: '2026-05-17', value: 24 },
      { date: '2026-10-18', value: 31 },
      { date: '2026-11-15', value: 12 },
    ],
  },
  'messages-a-week': {
    type: 'count',
    place: 'read-news',
    direction: 'lower',
    baseline: 3,
    target: 1,
    readings: [
      { date: '2026-10-12', value: 3, evidence: 'guess' },
      { date: '2026-11-16', value: 1 },
    ],
  },
  'average-bill': {
    type: 'money',
    direction: 'higher',
    currency: 'EUR',
    baseline: 11.4,
    target: 13,
    readings: [
      { date: '2026-05-31', value: 12.1, sampleSize: 1710 },
      { date: '2026-10-31', value: 11.4, sampleSize: 1860, evidence: 'till-log' },
    ],
    evidence: ['till-log'],
  },
} as const
