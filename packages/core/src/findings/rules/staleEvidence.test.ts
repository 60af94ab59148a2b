import { expect, it } from 'vitest'
import type { Evidence } from '../../model/evidence.ts'
import { edit } from '../../operations/edit.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Found } from '../rule.ts'
import { staleEvidence } from './staleEvidence.ts'

const withTalks = (fields: Partial<Evidence>): typeof kiosk =>
  edit(
    kiosk,
    addEvidence({ id: 'talks', strength: 'observed', ...fields }),
    linkEvidence({ kind: 'barrier', id: 'one-till', evidence: 'talks' }),
  )
const found = (fields: Partial<Evidence>): readonly Found[] => foundBy(staleEvidence, withTalks(fields))

it('speaks when the review day is past, whatever its age', () => {
  expect(found({ reviewBy: '2026-05-16', date: '2026-04-01' })).toMatchObject([
    {
      at: [{ kind: 'evidence', id: 'talks' }],
      severity: 0.4,
      terms: [{ name: 'past-review', value: 1, limit: 0 }],
      from: [{ kind: 'barrier', id: 'one-till' }],
    },
  ])
})

it('speaks when it is older than two years', () => {
  // 16 May 2024 → 17 May 2026: 365 + 365 + 1 = 731 days (29 February 2024 lies before).
  expect(found({ date: '2024-05-16' })).toMatchObject([{ terms: [{ name: 'age', value: 731, limit: 730 }] }])
  expect(found({ date: '2024-05-17' })).toEqual([])
})

it('trusts the review day over the age, and is silent on that day', () => {
  expect(found({ date: '2010-01-01', reviewBy: '2026-05-17' })).toEqual([])
})

it('is silent where no day is known, and of an assumption without one', () => {
  expect(found({})).toEqual([])
  expect(found({ strength: 'assumed', date: '2010-01-01' })).toEqual([])
})

it('is only a hint where nothing rests on it', () => {
  const journey = edit(kiosk, addEvidence({ id: 'old', strength: 'measured', date: '2010-01-01' }))
  expect(foundBy(staleEvidence, journey)).toMatchObject([{ severity: 0.1, from: [] }])
})
