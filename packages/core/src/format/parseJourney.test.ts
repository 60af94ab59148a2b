import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { openJourney } from './openJourney.ts'
import { parseJourney } from './parseJourney.ts'
import { serializeJourney } from './serializeJourney.ts'
import { toDocument } from './toDocument.ts'
import { UnreadableJourneyError } from './unreadableJourneyError.ts'
import { ru } from './words.ru.ts'

const good = createJourney({ id: 'journey-1', title: 'Tea', lanes: ['thoughts'] })
const document = toDocument(good)
const codesOf = (input: unknown, limits = {}): readonly string[] => {
  const parsed = parseJourney(input, { limits })
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => (path === '' ? code : `${code} ${path}`))
}

describe('parseJourney', () => {
  it('reads text and values alike', () => {
    expect(codesOf(document)).toEqual([])
    expect(openJourney(document)).toEqual(good)
    expect(openJourney(serializeJourney(good))).toEqual(good)
    expect(openJourney(`\ufeff${serializeJourney(good)}`)).toEqual(good)
  })

  it('gives back a copy that the giver no longer holds', () => {
    const journey = openJourney(document)
    expect(journey.lanes).not.toBe(document.journey.lanes)
  })

  it('warns of an empty journey, of an old file and of letters kept apart from their accents', () => {
    const warnings = (input: unknown) => {
      const parsed = parseJourney(input)
      return parsed.ok ? parsed.warnings.map(({ code, path }) => [code, path]) : parsed.problems
    }
    const full = { ...good, stages: { drink: { id: 'drink', order: 'a0', title: 'Drink' } } }
    expect(warnings(toDocument(full))).toEqual([])
    expect(warnings(document)).toEqual([['empty-journey', 'journey.stages']])
    expect(warnings(toDocument({ ...full, title: 'Cafe\u0301' }))).toEqual([['decomposed-text', 'journey.title']])
    const old = readFileSync(new URL('../../../examples/old/0-tea.json', import.meta.url), 'utf8')
    expect(warnings(old)).toEqual([['migrated', 'version']])
  })

  it('says what, why and what to do, in either language', () => {
    const input = { ...document, version: 7 }
    expect(parseJourney(input)).toEqual({
      ok: false,
      problems: [
        {
          code: 'newer-version',
          path: 'version',
          what: 'The file was made by a newer version: it has format 7, this program knows up to 2.',
          why: 'Reading it anyway could lose what the newer version added.',
          fix: 'Update the package @journeykit/core (or the program that uses it).',
        },
      ],
    })
    const inRussian = parseJourney(input, { words: ru })
    expect(inRussian.ok ? '' : inRussian.problems[0]?.what).toContain('новой версией')
  })

  it('guesses the name that was meant', () => {
    const parsed = parseJourney({ ...document, journey: { ...good, titel: 'Tea', colour: 'red' } })
    const fixes = parsed.ok ? [] : parsed.problems.map(({ fix }) => fix)
    expect(fixes).toEqual(['Did you mean `title`?', 'Remove it, or move it to a field that is known here.'])
  })

  it('holds every limit, and reads what just keeps to it', () => {
    const text = serializeJourney(good)
    expect(codesOf(text, { characters: text.length })).toEqual([])
    expect(codesOf(text, { characters: text.length - 1 })).toEqual(['too-much-text'])
    expect(codesOf(document, { depth: 4 })).toEqual([])
    expect(codesOf(document, { depth: 3 })).toEqual(['too-deep journey.lanes["thoughts"]'])
    expect(codesOf(document, { records: 1 })).toEqual([])
    expect(codesOf(document, { records: 0 })).toEqual(['too-many-records journey'])
    expect(codesOf(document, { text: 11 })).toEqual([])
    expect(codesOf(document, { text: 10 })).toEqual(['text-too-long journey'])
    expect(codesOf(document, { values: 10 })).toEqual(['too-many-values'])
  })

  it('tells a hundred problems and how many more there are', () => {
    const strange = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`strange-${String(i)}`, i]))
    const parsed = parseJourney({ ...document, journey: { ...good, ...strange } })
    const told = parsed.ok ? [] : parsed.problems
    expect(told).toHaveLength(101)
    expect(told.at(-1)).toMatchObject({ code: 'more-problems', what: 'There are 20 more of them.' })
  })

  it('refuses hostile values without being harmed', () => {
    const circular: Record<string, unknown> = { ...document }
    circular['journey'] = { ...good, stages: circular }
    const throwing = {
      get format(): string {
        throw new Error('no')
      },
    }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: () => endless,
        getPrototypeOf: () => null,
      },
    )
    expect(codesOf(circular)).toEqual(['circular journey.stages'])
    expect(codesOf(throwing)).toEqual(['unreadable'])
    expect(codesOf(revoked.proxy)).toEqual(['unreadable'])
    expect(codesOf(endless)).toEqual(['circular a'])
    expect(codesOf(new Array(4e9 - 1))).toEqual(['too-many-values'])
    expect(codesOf({ format: new Date() })).toEqual(['not-plain format'])
    expect(codesOf({ format: Number.NaN })).toEqual(['not-plain format'])
    expect(codesOf({ [Symbol('x')]: 1 })).toEqual(['not-plain'])
    expect(codesOf('['.repeat(1_000_000))).toHaveLength(1)
    expect(codesOf('['.repeat(100_000) + ']'.repeat(100_000))).toHaveLength(1)
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
  })

  it('reads a member once, so that what was checked is what is given', () => {
    let reads = 0
    const shifty = {
      ...good,
      get title(): string {
        reads += 1
        return reads === 1 ? 'Tea' : ''
      },
    }
    expect(openJourney({ ...document, journey: shifty }).title).toBe('Tea')
    expect(reads).toBe(1)
  })
})

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 60_000

describe('parseJourney never throws', { timeout: patience }, () => {
  const answers = (input: unknown): boolean => {
    const parsed = parseJourney(input)
    return (
      parsed.ok || (parsed.problems.length > 0 && parsed.problems.every(({ what, why, fix }) => what && why && fix))
    )
  }
  const run = { seed: 11, numRuns: 300 }

  it('at any value', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        answers,
      ),
      run,
    )
  })

  it('at any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), answers), run)
  })

  it('at an envelope around anything, of any version', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(-1, 0, 1, 2, 3, 0.5, null), (journey, version) =>
        answers({ format: 'journeykit', version, journey }),
      ),
      run,
    )
    const journey = fc.record(
      { stages: fc.jsonValue(), emotionScale: fc.jsonValue(), title: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(journey, (old) => answers({ format: 'journeykit', version: 0, journey: old })),
      run,
    )
  })

  it('at a good file with one piece of its text exchanged', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(
        arbitraryJourney,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 20 }),
        fc.string(),
        (journey, at, length, piece) => {
          const text = serializeJourney(journey)
          const from = Math.floor(at * text.length)
          const parsed = parseJourney(text.slice(0, from) + piece + text.slice(from + length))
          seen.add(parsed.ok)
          return parsed.ok || parsed.problems.length > 0
        },
      ),
      run,
    )
    expect(seen).toEqual(new Set([true, false]))
  })
})

describe('openJourney', () => {
  it('throws the problems, and only then', () => {
    expect(() => openJourney('{}')).toThrow(UnreadableJourneyError)
    expect(() => openJourney('{}')).toThrow('format')
    expect(openJourney(document)).toEqual(good)
  })
})
