import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JourneyArchive } from '../../model/archive.ts'
import { createJourney } from '../../model/createJourney.ts'
import { arbitraryJourney } from '../../testing/arbitraryJourney.ts'
import { evening } from '../../testing/evening.ts'
import { toDocument } from '../toDocument.ts'
import { ru } from '../words.ru.ts'
import { archiveJsonSchema } from './archiveJsonSchema.ts'
import { openArchive } from './openArchive.ts'
import { parseArchive } from './parseArchive.ts'
import { serializeArchive } from './serializeArchive.ts'
import { toArchiveDocument } from './toArchiveDocument.ts'
import { UnreadableArchiveError } from './unreadableArchiveError.ts'
import { UnsavableArchiveError } from './unsavableArchiveError.ts'

const calmer = { ...evening, title: 'A calmer evening' }
const good: JourneyArchive = {
  id: 'evening',
  title: 'An evening at the café',
  versions: [
    { id: 'v1', date: '2026-03-01', author: 'Ada', note: 'As the staff told it', journey: evening },
    { id: 'v2', date: '2026-03-01', journey: evening },
    { id: 'v3', date: '2026-05-17', note: 'After twelve interviews', journey: calmer },
  ],
}
const document = toArchiveDocument(good)

const codesOf = (input: unknown, limits = {}): readonly string[] => {
  const parsed = parseArchive(input, { limits })
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => (path === '' ? code : `${code} ${path}`))
}

/** Milliseconds for a machine that is slow or has other things to do. */
const patience = 60_000

describe('the file of an archive', { timeout: patience }, () => {
  it('is read as what was written, from text or value', () => {
    expect(openArchive(serializeArchive(good))).toEqual(good)
    expect(openArchive(document)).toEqual(good)
    expect(openArchive(serializeArchive({ ...good, versions: [] }))).toEqual({ ...good, versions: [] })
  })

  it('is read as what was written, whatever the journeys', () => {
    fc.assert(
      fc.property(fc.array(arbitraryJourney, { maxLength: 3 }), (journeys) => {
        const versions = journeys.map((journey, i) => ({ id: `v${String(i)}`, date: '2026-05-17', journey }))
        const archive = { id: 'a', title: 'Any', versions }
        expect(openArchive(serializeArchive(archive))).toEqual(archive)
      }),
      { seed: 41, numRuns: 40 },
    )
  })

  it('has the same text for the same archive, whatever order things were made in', () => {
    const [first, ...others] = good.versions
    const backwards = Object.fromEntries(Object.entries(first ?? {}).reverse()) as unknown as typeof first
    expect(serializeArchive({ ...good, versions: [...(backwards ? [backwards] : []), ...others] })).toBe(
      serializeArchive(good),
    )
    expect(serializeArchive(good).split('\n').slice(0, 8)).toEqual([
      '{',
      '  "format": "journeykit-archive",',
      '  "version": 1,',
      '  "archive": {',
      '    "id": "evening",',
      '    "title": "An evening at the café",',
      '    "versions": [',
      '      {',
    ])
  })

  it('holds the document of each journey as it would stand alone', () => {
    expect(document.archive.versions.map((version) => version.document)).toEqual(
      good.versions.map(({ journey }) => toDocument(journey)),
    )
  })

  it('may hold journeys of every version of the format, each brought to today’s and told of', () => {
    const old = ['0-tea.json', '1-cafe.json'].map((file, i): unknown => {
      const text = readFileSync(new URL(`../../../../examples/old/${file}`, import.meta.url), 'utf8')
      return { id: `old-${String(i)}`, date: '2025-01-01', document: JSON.parse(text) as unknown }
    })
    const [today] = document.archive.versions
    const mixed = { ...document, archive: { ...document.archive, versions: [...old, today] } }
    const parsed = parseArchive(mixed)
    expect(parsed.ok && parsed.archive.versions.map(({ journey }) => Object.keys(journey.metrics).length)).toEqual([
      0, 0, 2,
    ])
    expect(parsed.ok && parsed.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'migrated archive.versions[0].document.version',
      'migrated archive.versions[1].document.version',
    ])
  })

  it('warns of an archive without versions, and of letters kept apart from their accents', () => {
    const warnings = (archive: JourneyArchive) => {
      const parsed = parseArchive(toArchiveDocument(archive))
      return parsed.ok ? parsed.warnings.map(({ code, path }) => `${code} ${path}`) : parsed.problems
    }
    expect(warnings(good)).toEqual([])
    expect(warnings({ ...good, versions: [] })).toEqual(['empty-archive archive.versions'])
    expect(warnings({ ...good, title: 'Cafe\u0301' })).toEqual(['decomposed-text archive.title'])
  })
})

describe('parseArchive', { timeout: patience }, () => {
  it('holds every limit, and reads what just keeps to it', () => {
    const text = serializeArchive(good)
    expect(codesOf(text, { characters: text.length })).toEqual([])
    expect(codesOf(text, { characters: text.length - 1 })).toEqual(['too-much-text'])
    expect(codesOf(document, { versions: 3 })).toEqual([])
    expect(codesOf(document, { versions: 2 })).toEqual(['too-many-versions archive.versions'])
    expect(codesOf(document, { values: 100 })).toEqual(['too-many-values'])
    expect(codesOf(document, { depth: 12 })).toEqual([])
    expect(codesOf(document, { depth: 6 })).toHaveLength(1)
    const records = Object.values(evening).reduce<number>(
      (sum, table: unknown) => sum + (typeof table === 'object' && table !== null ? Object.keys(table).length : 0),
      -Object.keys(evening.scale).length,
    )
    // The number of records holds for each version, not for all together.
    expect(codesOf(document, { records })).toEqual([])
    expect(codesOf(document, { records: records - 1 })).toEqual(
      [0, 1, 2].map((i) => `too-many-records archive.versions[${String(i)}].document.journey`),
    )
  })

  it('tells all that is wrong in all versions at once, at most a hundred', () => {
    const journey = { ...evening, colour: 'red', stages: {} }
    const broken = document.archive.versions.map((version) => ({
      ...version,
      id: 'v',
      document: { ...version.document, journey },
    }))
    const codes = codesOf({ ...document, archive: { ...document.archive, versions: broken } })
    expect(codes.filter((code) => code.startsWith('version-taken'))).toHaveLength(2)
    expect(codes.filter((code) => code.endsWith('journey.colour'))).toHaveLength(3)
    const many = Array.from({ length: 120 }, () => ({}))
    const parsed = parseArchive({ ...document, archive: { ...document.archive, versions: many } })
    const told = parsed.ok ? [] : parsed.problems
    expect(told).toHaveLength(101)
    // Three things are missing from each: id, date and document.
    expect(told.at(-1)).toMatchObject({ code: 'more-problems', what: 'There are 260 more of them.' })
  })

  it('says what, why and what to do, in either language', () => {
    const [first, second, third] = document.archive.versions
    const reversed = { ...document, archive: { ...document.archive, versions: [third, first, second] } }
    const fixes = (words?: typeof ru) => {
      const parsed = parseArchive(reversed, words ? { words } : {})
      return parsed.ok ? [] : parsed.problems.map(({ what, fix }) => `${what} ${fix}`)
    }
    expect(fixes()).toEqual([
      'The version is of 2026-03-01, the one before it of 2026-05-17. Put the versions in the order of their days, or correct the day.',
    ])
    expect(fixes(ru)).toEqual([
      'День этой версии — 2026-03-01, а предыдущей — 2026-05-17. Расположите версии по порядку дней или исправьте день.',
    ])
    const parsed = parseArchive(toDocument(evening))
    expect(parsed.ok ? '' : parsed.problems[0]?.fix).toBe(
      'It is one journey and no archive: read it with `parseJourney`.',
    )
    const titel = parseArchive({ ...document, archive: { ...document.archive, titel: 'x' } })
    expect(titel.ok ? '' : titel.problems[0]?.fix).toBe('Did you mean `title`?')
  })

  it('never throws', () => {
    const answers = (input: unknown): boolean => {
      const parsed = parseArchive(input)
      return parsed.ok || parsed.problems.every(({ what, why, fix }) => what && why && fix)
    }
    const run = { seed: 43, numRuns: 300 }
    fc.assert(fc.property(fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true }), answers), run)
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), answers), run)
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (archive, version) =>
        [archive, { id: 'a', title: 'A', versions: archive }, { id: 'a', title: 'A', versions: [version] }].every(
          (content) => answers({ format: 'journeykit-archive', version: 1, archive: content }),
        ),
      ),
      run,
    )
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
  })
})

describe('openArchive and serializeArchive', () => {
  it('throw the problems, and only then', () => {
    expect(() => openArchive('{}')).toThrow(UnreadableArchiveError)
    expect(() => openArchive('{}')).toThrow('format')
    expect(openArchive(document)).toEqual(good)
  })

  it('refuse what could not be opened again, rather than leave it out', () => {
    const [first, ...others] = good.versions
    const withFirst = (values: object): JourneyArchive =>
      ({ ...good, versions: [{ ...first, ...values }, ...others] }) as JourneyArchive
    expect(() => serializeArchive(withFirst({ colour: 'red' }))).toThrow(UnsavableArchiveError)
    expect(() => serializeArchive(withFirst({ colour: 'red' }))).toThrow('archive.versions[0].colour')
    expect(() => serializeArchive(withFirst({ id: 'v2' }))).toThrow('archive.versions[1].id')
    expect(() => serializeArchive(withFirst({ date: '2027-01-01' }))).toThrow('archive.versions[1].date')
    expect(() => serializeArchive(withFirst({ journey: undefined }))).toThrow('archive.versions[0].document')
    expect(() => toArchiveDocument(withFirst({ journey: { ...evening, title: '' } }))).toThrow(
      'archive.versions[0].document.journey.title',
    )
    expect(() => serializeArchive(withFirst({ journey: createJourney({ title: 'Tea' }) }))).not.toThrow()
  })
})

describe('the JSON Schema of an archive', () => {
  const ajv = new Ajv2020({ formats: { date: true, uri: true } })
  const takes = ajv.compile(archiveJsonSchema())
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8'))

  it('takes what is written, and refuses what has the wrong shape', () => {
    expect(takes(document), ajv.errorsText(takes.errors)).toBe(true)
    const broken = ['missing-title', 'versions-by-name', 'unknown-field', 'blank-note', 'newer-archive', 'no-document']
    expect(broken.filter((name) => takes(read(`packages/examples/broken/archives/${name}.json`)))).toEqual([])
  })

  it('is the one in the docs', () => {
    expect(read('docs/schema/archive-1.schema.json')).toEqual(archiveJsonSchema())
  })
})
