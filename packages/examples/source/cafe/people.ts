export const personas = {
  anna: { evidence: ['interviews'] },
  boris: { evidence: ['interviews'] },
} as const

/** Why the map says what it says. All of it is made up, like the café. */
export const evidence = {
  interviews: { strength: 'observed', date: '2026-09-12', sampleSize: 24 },
  'till-log': { strength: 'measured', date: '2026-10-31', sampleSize: 1860 },
  'door-watch': { strength: 'observed', date: '2026-10-10', sampleSize: 348 },
  reviews: { strength: 'observed', date: '2026-10-05', sampleSize: 132 },
  guess: { strength: 'inferred', date: '2026-10-12' },
} as const
