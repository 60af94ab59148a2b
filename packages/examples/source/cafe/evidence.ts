/** Why the map says what it says. All of it is made up, like the café. The cards of spring are out of date on purpose. */
export const evidence = {
  interviews: {
    strength: 'observed',
    type: 'interview',
    date: '2026-09-12',
    reviewBy: '2027-03-12',
    sampleSize: 24,
  },
  'till-log': {
    strength: 'measured',
    type: 'analytics',
    date: '2026-10-31',
    reviewBy: '2027-01-31',
    sampleSize: 1860,
  },
  'door-watch': {
    strength: 'observed',
    type: 'observation',
    date: '2026-10-10',
    reviewBy: '2027-01-10',
    sampleSize: 348,
  },
  reviews: {
    strength: 'observed',
    type: 'review',
    date: '2026-10-05',
    reviewBy: '2027-01-05',
    sampleSize: 132,
    link: 'https://example.org/corner-cafe/reviews',
  },
  guess: { strength: 'inferred', type: 'workshop', date: '2026-10-12' },
  'spring-cards': {
    strength: 'measured',
    type: 'survey',
    date: '2026-05-17',
    reviewBy: '2026-10-01',
    sampleSize: 80,
  },
  'autumn-cards': {
    strength: 'measured',
    type: 'survey',
    date: '2026-10-18',
    reviewBy: '2027-04-18',
    sampleSize: 100,
  },
} as const
