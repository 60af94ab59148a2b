import { changeScale } from '../../operations/journey/changeScale.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

const owned = { ...evening, owner: 'Cy' }

export const journeyTrials: readonly Trial[] = [
  {
    it: 'sets fields of the journey',
    before: evening,
    operation: editJourney({ changes: { title: 'Saturday', owner: 'Cy', state: 'future' } }),
    expected: { ...evening, title: 'Saturday', owner: 'Cy', state: 'future' },
  },
  {
    it: 'says what a customer is worth and when the map is to be looked at again',
    before: evening,
    operation: editJourney({
      changes: { economics: { currency: 'EUR', customerValue: 40 }, reviewInterval: 'P3M', nextReview: '2026-09-01' },
    }),
    expected: {
      ...evening,
      economics: { currency: 'EUR', customerValue: 40 },
      reviewInterval: 'P3M',
      nextReview: '2026-09-01',
    },
  },
  {
    it: 'takes an optional field of the journey away',
    before: owned,
    operation: editJourney({ changes: { owner: null } }),
    expected: evening,
  },
  {
    it: 'carries every score and every reading over to 1 … 5',
    before: evening,
    operation: changeScale({ scale: { min: 1, max: 5, neutral: 3 } }),
    expected: rewritten(
      { ...evening, scale: { min: 1, max: 5, neutral: 3 } },
      {
        emotion: {
          glad: { score: 4 },
          cross: {
            readings: [
              { evidence: 'interviews', score: 1 },
              { evidence: 'survey', score: 2, weight: 2 },
            ],
          },
          calm: { score: 5 },
        },
      },
    ),
  },
]
