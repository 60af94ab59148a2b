import { describe, expect, it } from 'vitest'
import type { JourneyArchive } from '../../model/archive.ts'
import { edit } from '../../operations/edit.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { addVersion, type NewVersion } from './addVersion.ts'
import { createArchive } from './createArchive.ts'
import { latestVersion } from './latestVersion.ts'
import { nextReviewOf } from './nextReviewOf.ts'
import { removeVersion } from './removeVersion.ts'
import { versionOn } from './versionOn.ts'

const archiveOf = (...versions: readonly Partial<NewVersion>[]): JourneyArchive =>
  versions.reduce<JourneyArchive>((archive, version) => {
    const outcome = addVersion(archive, { date: '2026-05-17', journey: kiosk, ...version })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.archive
  }, createArchive(kiosk))

const ids = ({ versions }: JourneyArchive): readonly string[] => versions.map(({ id }) => id)

describe('an archive', () => {
  it('starts empty, for one journey', () => {
    expect(createArchive(kiosk)).toEqual({ id: 'kiosk', title: 'Ice cream on a hot day', versions: [] })
    expect(latestVersion(createArchive(kiosk))).toBeUndefined()
  })

  it('keeps its versions by day, those of one day as they were added', () => {
    const archive = archiveOf(
      { id: 'b', date: '2026-03-01' },
      { id: 'a', date: '2026-01-01' },
      { id: 'c', date: '2026-03-01' },
      { id: 'd', date: '2026-02-01' },
    )
    expect(ids(archive)).toEqual(['a', 'd', 'b', 'c'])
    expect(latestVersion(archive)?.id).toBe('c')
  })

  it('names a version by its day where it is not named', () => {
    expect(ids(archiveOf({}, {}, {}))).toEqual(['2026-05-17', '2026-05-17-2', '2026-05-17-3'])
  })

  it('knows what held on a day', () => {
    const archive = archiveOf({ id: 'a', date: '2026-01-01' }, { id: 'b', date: '2026-03-01' })
    expect(versionOn(archive, '2025-12-31')).toBeUndefined()
    expect(versionOn(archive, '2026-02-28')?.id).toBe('a')
    expect(versionOn(archive, '2026-03-01')?.id).toBe('b')
  })

  it.each([
    ['other-journey', { journey: { ...kiosk, id: 'stand' } }],
    ['not-a-date', { date: '2026-02-30' }],
    ['not-a-date', { date: 'May' }],
    ['not-an-id', { id: 'first version' }],
    ['version-there', { id: 'a' }],
    ['not-a-text', { author: ' ' }],
    ['not-a-text', { note: 'x'.repeat(10_001) }],
  ])('refuses with %s', (code, version) => {
    const archive = archiveOf({ id: 'a' })
    const outcome = addVersion(archive, { date: '2026-05-17', journey: kiosk, ...version })
    expect(outcome.ok ? undefined : outcome.refusal.code).toBe(code)
  })

  it('loses a version, and refuses to lose one that it has not', () => {
    const archive = archiveOf({ id: 'a' }, { id: 'b' })
    const outcome = removeVersion(archive, 'a')
    expect(outcome.ok && ids(outcome.archive)).toEqual(['b'])
    expect(removeVersion(archive, 'c')).toEqual({ ok: false, refusal: { code: 'version-missing', id: 'c' } })
    expect(ids(archive)).toEqual(['a', 'b'])
  })
})

describe('the next review', () => {
  const every = (reviewInterval: string, date: string): string | undefined =>
    nextReviewOf(archiveOf({ date, journey: edit(kiosk, editJourney({ changes: { reviewInterval } })) }))

  it('is the day that the latest version names', () => {
    const named = edit(kiosk, editJourney({ changes: { nextReview: '2026-09-01', reviewInterval: 'P1Y' } }))
    expect(nextReviewOf(named)).toBe('2026-09-01')
    expect(nextReviewOf(archiveOf({}, { journey: named }))).toBe('2026-09-01')
    expect(nextReviewOf(archiveOf({ journey: named }, {}))).toBeUndefined()
  })

  it.each([
    ['P3M', '2026-05-17', '2026-08-17'],
    ['P1M', '2026-01-31', '2026-02-28'],
    ['P1M', '2028-01-31', '2028-02-29'],
    ['P1Y', '2028-02-29', '2029-02-28'],
    ['P11M', '2026-03-31', '2027-02-28'],
    ['P2W', '2026-12-25', '2027-01-08'],
    ['P1DT36H', '2026-05-17', '2026-05-19'],
  ])('is %s after %s: %s', (interval, date, expected) => {
    expect(every(interval, date)).toBe(expected)
  })

  it('is unknown without a day or an interval', () => {
    expect(nextReviewOf(kiosk)).toBeUndefined()
    expect(nextReviewOf(edit(kiosk, editJourney({ changes: { reviewInterval: 'P3M' } })))).toBeUndefined()
    expect(nextReviewOf(createArchive(kiosk))).toBeUndefined()
    expect(every('P999999Y', '2026-05-17')).toBeUndefined()
  })
})
