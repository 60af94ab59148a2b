import { expect, it } from 'vitest'
import { codeOf } from './codeOf.ts'
import { archiveCode, pairCode, storeCode } from './givenCode.ts'

it.each([
  [{ journey: 'cafe' }, {}, '<EmotionCurve journey={cafe.en} />'],
  [{ journey: 'cafe', spread: true }, { locale: 'ru' }, '<EmotionCurve journey={cafe.ru} words={ru} spread />'],
  [{ journey: 'cafe' }, { locale: 'ar' }, '<EmotionCurve journey={arabic} words={ar} />'],
  [{ journey: 'one', personas: ['boris'] }, {}, "<EmotionCurve journey={one} personas={['boris']} />"],
  [{ journey: 'cafe', status: 'loading' }, {}, '<EmotionCurve status="loading" />'],
])('writes %j in %j as a developer would', (args, globals, code) => {
  expect(codeOf('EmotionCurve')('', { args, globals })).toBe(code)
})

it('names what a problem is tried again by', () => {
  const status = { problem: "It doesn't answer.", retry: () => undefined }
  expect(codeOf('ActionPlan')('', { args: { journey: 'cafe', status }, globals: {} })).toBe(
    "<ActionPlan status={{ problem: 'It doesn\\'t answer.', retry }} />",
  )
})

it('leaves out what a component is told by functions', () => {
  expect(codeOf('JourneyMap')('', { args: { journey: 'cafe', onSelect: () => undefined }, globals: {} })).toBe(
    '<JourneyMap journey={cafe.en} />',
  )
})

it('gives an editor a store and its own words', () => {
  expect(codeOf('JourneyEditor', storeCode)('', { args: { journey: 'cafe' }, globals: { locale: 'de' } })).toBe(
    '<JourneyEditor store={createJourneyStore(cafe.en)} words={deEditor} />',
  )
})

it('gives a comparison two versions, and a trend all of them', () => {
  const compared = codeOf('JourneyComparison', pairCode)
  expect(compared('', { args: { pair: 'shop' }, globals: { locale: 'ru' } })).toBe(
    '<JourneyComparison before={shop.asIs.ru} journey={shop.toBe.ru} words={ruReport} />',
  )
  expect(compared('', { args: { pair: 'shop', status: 'loading' }, globals: {} })).toBe(
    '<JourneyComparison status="loading" />',
  )
  const args = { versions: 'weekly', measure: { of: 'emotion', place: 'queue' } }
  expect(codeOf('TrendChart', archiveCode)('', { args, globals: {} })).toBe(
    "<TrendChart archive={archive} measure={{ of: 'emotion', place: 'queue' }} />",
  )
})
