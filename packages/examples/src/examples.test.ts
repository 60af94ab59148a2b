import { checkJourney, columnsOf, scoreOf, type Journey } from '@journeykit/core'
import { currentVersion, parseJourney, toDocument } from '@journeykit/core/format'
import { describe, expect, it } from 'vitest'
import { partTexts } from '../source/texts.ts'
import {
  arabic,
  b2bPurchase,
  cafe,
  clinic,
  empty,
  fiveStages,
  hugeJourney,
  japanese,
  longWords,
  partial,
  shop,
  type InTwoLanguages,
} from './index.ts'

const bilingual: Readonly<Record<string, InTwoLanguages>> = {
  cafe,
  b2bPurchase,
  fiveStages,
  shopAsIs: shop.asIs,
  shopToBe: shop.toBe,
  clinic,
  empty,
}
const inEach: readonly (readonly [string, Journey])[] = Object.entries(bilingual).flatMap(([name, { en, ru }]) => [
  [`${name} in English`, en],
  [`${name} in Russian`, ru],
])
const all: readonly (readonly [string, Journey])[] = [
  ...inEach,
  ['arabic', arabic],
  ['japanese', japanese],
  ['longWords', longWords],
  ['partial', partial],
  ['hugeJourney', hugeJourney()],
]

const withQueueOffTheScale = (journey: Journey): Journey => ({
  ...journey,
  emotions: { ...journey.emotions, off: { id: 'off', persona: 'boris', place: 'hear-friend', score: -3 } },
})

describe('every example', () => {
  it.each(all)('is sound: %s', (_name, journey) => {
    expect(checkJourney(journey)).toEqual([])
  })

  it.each(all)('can be read from its file: %s', (_name, journey) => {
    const parsed = parseJourney(toDocument(journey))
    expect(parsed.ok ? parsed.journey : parsed.problems).toEqual(journey)
  })

  it('would be caught if it were not sound', () => {
    const unsound = withQueueOffTheScale(cafe.en)
    expect(checkJourney(unsound).map(({ code }) => code)).toEqual(['off-the-scale'])
    expect(parseJourney({ format: 'journeykit', version: currentVersion, journey: unsound }).ok).toBe(false)
  })
})

const notCyrillic = (journey: Journey): readonly string[] =>
  partTexts(journey).texts.filter((text) => text !== 'ru' && !/[а-яё]/i.test(text))

describe.each(Object.entries(bilingual))('%s', (_name, { en, ru }) => {
  it('has the same structure in both languages', () => {
    expect(partTexts(ru).rest).toEqual(partTexts(en).rest)
  })

  it('is all Russian in Russian', () => {
    expect(notCyrillic(ru)).toEqual([])
  })

  it('says nothing Russian in English', () => {
    expect(partTexts(en).texts.filter((text) => /[а-яё]/i.test(text))).toEqual([])
  })
})

describe('the comparison of languages', () => {
  it('sees a number that differs', () => {
    const { queue, ...stepsBut } = cafe.ru.steps
    const other = { ...cafe.ru, steps: { ...stepsBut, queue: { ...queue, reached: 347 } } } as Journey
    expect(partTexts(other).rest).not.toEqual(partTexts(cafe.en).rest)
  })

  it('sees what was left in English', () => {
    expect(notCyrillic(cafe.en).length).toBe(partTexts(cafe.en).texts.length)
  })
})

describe('the café', () => {
  it('dips at the queue for both, and nobody scored what Boris never heard', () => {
    const scores = (persona: string) =>
      columnsOf(cafe.en).map(({ place }) => {
        const emotion = Object.values(cafe.en.emotions).find((e) => e.persona === persona && e.place === place)
        return emotion && scoreOf(emotion)
      })
    expect(scores('anna')).toEqual([1, 1.4, 0.6, 0.9, -1.6, 0.2, 1.8, 0.8, 0.5, 1.5])
    expect(scores('boris')).toEqual([0.2, undefined, -0.4, 0.1, -1.1, -0.8, 0.7, -0.5, 0, 0.4])
  })

  it('leaves one barrier and one question without a solution', () => {
    const solutions = Object.values(cafe.en.solutions)
    const open = Object.keys(cafe.en.barriers).filter((id) => !solutions.some((s) => s.barriers?.includes(id)))
    const questions = Object.values(cafe.en.notes).filter(({ type }) => type === 'question')
    const unanswered = questions.filter(({ id }) => !solutions.some((s) => s.questions?.includes(id)))
    expect([open, unanswered.map(({ id }) => id)]).toEqual([['no-seats'], ['gluten-free']])
  })
})

describe('the clinic', () => {
  it('has somebody or something at work in every lane of the blueprint, with its department', () => {
    const { activities } = clinic.en
    const inLane = (lane: string) => Object.values(activities).filter((activity) => activity.lane === lane)
    expect(['actions', 'frontstage', 'backstage', 'support'].map((lane) => inLane(lane).length)).toEqual([10, 8, 7, 5])
    const behind = ['frontstage', 'backstage', 'support'].flatMap(inLane)
    expect(behind.filter(({ owner, department }) => owner === undefined && department === undefined)).toEqual([])
    expect(inLane('actions').some(({ department }) => department === undefined)).toBe(true)
  })
})
