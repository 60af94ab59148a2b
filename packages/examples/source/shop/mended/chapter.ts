/** What summer brought: NPS 54 − 45 of 150 is +6; ease of ordering 700 ÷ 150 = 4.67; content with the parcel 75 of 150. */
export const mended = {
  evidence: {
    'log-august': { strength: 'measured', type: 'analytics', date: '2026-08-10', sampleSize: 5300 },
    'survey-august': { strength: 'measured', type: 'survey', date: '2026-08-10', sampleSize: 150 },
  },
  touchpoints: {
    finder: { place: 'check-care', channel: 'site', startedBy: 'customer', fourC: ['value'], evidence: ['log-august'] },
  },
  activities: { 'answer-finder': { place: 'check-care', lane: 'actions', actor: 'customer' } },
} as const

/** The answers of the survey in August, from the lowest. */
export const answersInAugust = {
  nps: [4, 2, 4, 6, 8, 12, 9, 25, 26, 30, 24],
  'order-ease': [6, 10, 18, 28, 38, 32, 18],
  'parcel-satisfaction': [18, 24, 33, 45, 30],
} as const

/** The feelings that the survey in August found changed. */
export const feelingsInAugust: Readonly<Record<string, number>> = {
  'vera-check-care': 0.5,
  'vera-basket': 0.4,
  'vera-pay': 0.6,
  'timur-basket': 0.3,
  'timur-pay': 0.5,
}
