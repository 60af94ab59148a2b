import { checkJourney, recordOf, type Journey } from '@journeykit/core'
import { openArchive, toArchiveDocument } from '@journeykit/core/format'
import { describe, expect, it } from 'vitest'
import { partTexts } from '../source/texts.ts'
import { shop } from './index.ts'

const { en, ru } = shop.archive
const journeys: readonly Journey[] = en.versions.map(({ journey }) => journey)
const [february, may, august, november] = journeys

const counts = (journey: Journey | undefined, ...tables: readonly ('steps' | 'barriers' | 'evidence')[]) =>
  tables.map((table) => Object.keys(journey?.[table] ?? {}).length)

const without = (journey: Journey | undefined, later: Journey | undefined, table: 'steps' | 'barriers') =>
  Object.keys(journey?.[table] ?? {}).filter((id) => !Object.hasOwn(later?.[table] ?? {}, id))

describe.each(Object.entries(shop.archive))('the archive of the shop: %s', (_language, archive) => {
  it('holds four dated versions of one journey, each sound', () => {
    expect(archive.versions.map(({ date }) => date)).toEqual(['2026-02-16', '2026-05-18', '2026-08-17', '2026-11-16'])
    for (const { journey } of archive.versions) {
      expect(checkJourney(journey)).toEqual([])
      expect(journey.id).toBe(archive.id)
    }
  })

  it('can be read from its file', () => {
    expect(openArchive(toArchiveDocument(archive))).toEqual(archive)
  })

  it('would be caught if a version were not sound', () => {
    const [version] = archive.versions
    const broken = version && { ...version, journey: { ...version.journey, stages: {} } }
    expect(() => toArchiveDocument({ ...archive, versions: broken ? [broken] : [] })).toThrow()
  })
})

describe('the versions of the shop', () => {
  it('have the same structure in both languages', () => {
    expect(ru.versions.map(({ journey }) => partTexts(journey).rest)).toEqual(
      journeys.map((journey) => partTexts(journey).rest),
    )
    const texts = ru.versions.flatMap(({ author, note, journey }) => [author, note, ...partTexts(journey).texts])
    expect(texts.filter((text) => text !== 'ru' && !/[а-яё]/i.test(text ?? ''))).toEqual([])
  })

  it('end in the map as it is', () => {
    expect(november).toEqual(shop.asIs.en)
    expect(ru.versions.at(-1)?.journey).toEqual(shop.asIs.ru)
  })

  it('find two steps and lose one, find six barriers and lose them one by one', () => {
    expect(journeys.map((journey) => counts(journey, 'steps', 'barriers', 'evidence'))).toEqual([
      [9, 1, 2],
      [11, 6, 5],
      [10, 4, 7],
      [10, 4, 10],
    ])
    expect(without(may, august, 'steps')).toEqual(['account'])
    expect(without(february, may, 'barriers')).toEqual(['few-photos'])
    expect(without(may, august, 'barriers').sort()).toEqual(['forced-account', 'late-delivery-price'])
    expect(without(august, november, 'barriers')).toEqual(['cold-parcel'])
  })

  it('measure the same again: one reading more each time, none changed', () => {
    const nps = journeys.map((journey) => recordOf(journey, 'metric', 'nps')?.readings ?? [])
    expect(nps.map(({ length }) => length)).toEqual([0, 1, 2, 3])
    expect(nps[3]?.slice(0, 2)).toEqual(nps[2])
    const asked = nps[3]?.map(({ answers = [] }) => answers.reduce((sum, { count }) => sum + count, 0))
    expect(asked).toEqual([140, 150, 160])
    const surveys = ['survey-may', 'survey-august', 'survey-november']
    expect(surveys.map((id) => november && recordOf(november, 'evidence', id)?.sampleSize)).toEqual(asked)
  })

  it('begin too good to be true', () => {
    const scores = Object.values(february?.emotions ?? {}).map(({ score }) => score ?? Number.NaN)
    expect(Math.min(...scores)).toBeGreaterThan(0)
    expect(recordOf(may ?? shop.asIs.en, 'emotion', 'vera-account')?.readings?.[0]?.score).toBeLessThan(-1)
  })
})

describe('the shop as it is to be', () => {
  it('is another journey, in the future, with the columns of today', () => {
    const { asIs, toBe } = shop
    expect([toBe.en.id, toBe.en.state]).toEqual(['shop-to-be', 'future'])
    expect(Object.keys(toBe.en.steps)).toEqual(Object.keys(asIs.en.steps))
  })

  it('counts nothing that has not happened', () => {
    const { steps, stages, metrics, exits } = shop.toBe.en
    const counted = [...Object.values(steps), ...Object.values(stages)].filter(({ reached }) => reached !== undefined)
    expect([counted, Object.values(metrics).filter(({ readings }) => readings), exits]).toEqual([[], [], {}])
    expect(Object.values(shop.asIs.en.steps).some(({ reached }) => reached !== undefined)).toBe(true)
  })
})
