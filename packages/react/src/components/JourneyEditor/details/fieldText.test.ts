import { describe, expect, it } from 'vitest'
import { fieldsOf, type AnyField, type Rule } from '@journeykit/core'
import { durationOfText, durationText } from './durationText.ts'
import { textOfValue, valueOfText } from './fieldText.ts'
import { numberOf, numberText } from './numberText.ts'
import { isSame, withoutCleared, withValue } from './withValue.ts'

const ruleOf = (field: AnyField | undefined): Rule => {
  if (!field) throw new Error('no such field')
  return field.rule
}

const severity = ruleOf(fieldsOf('barrier')['severity'])
const duration: Rule = { is: 'duration' }

describe('numbers in fields', () => {
  it.each([
    ['1.5', 'en', 1.5],
    ['1,5', 'en', 1.5],
    ['1,200', 'en', 1200],
    ['1,200.5', 'en', 1200.5],
    ['1.200', 'de', 1200],
    ['1 200,5', 'ru', 1200.5],
    ['−3', 'ru', -3],
    ['-.5', 'en', -0.5],
    ['٣٫٥', 'ar', 3.5],
    ['۱۲', 'fa', 12],
  ])('%s in %s is read', (text, language, number) => {
    expect(numberOf(text, language)).toBe(number)
  })

  it.each(['', 'many', '1.2.3', '5 %', 'NaN', '1e3', '--1'])('%j is no number', (text) => {
    expect(numberOf(text, 'en')).toBeUndefined()
  })

  it('come back the same from every language that writes them', () => {
    for (const language of ['en', 'ru', 'de', 'ar'])
      for (const number of [0, 0.07, -1.6, 1234567.25, 0.000001])
        expect(numberOf(numberText(number, language), language)).toBe(number)
  })
})

describe('lengths of time in fields', () => {
  const write = (amount: number) => numberText(amount, 'en')

  it.each(['PT10M', 'P2DT4H', 'P1Y6M', 'P4W', 'PT0.5S', 'PT0M', 'P0D', 'P1M3DT5M'])('%s comes back the same', (iso) => {
    expect(durationOfText(durationText(iso, write), 'en')).toBe(iso)
  })

  it.each([
    ['1.5 hours', 'PT1H30M'],
    ['0.5 days', 'PT12H'],
    ['1.5 years', 'P1Y6M'],
    ['0.25 minutes', 'PT15S'],
    ['1 hours 90 minutes', 'PT1H90M'],
  ])('%s is %s', (text, iso) => {
    expect(durationOfText(text, 'en')).toBe(iso)
  })

  it('are cleared when no amount is left, and stay as typed where they are none', () => {
    expect(durationOfText(' minutes', 'en')).toBeNull()
    expect(durationOfText('soon minutes', 'en')).toBe('soon minutes')
    expect(durationOfText('-1 days', 'en')).toBe('-1 days')
    expect(durationOfText('1.5 months', 'en')).toBe('1.5 months')
  })
})

describe('values in fields', () => {
  it('writes shares in per cent, to and fro', () => {
    for (const share of [0, 0.07, 0.333, 0.58, 1])
      expect(valueOfText(textOfValue(share, severity, 'en'), severity, 'en')).toBe(share)
    expect(textOfValue(0.07, severity, 'en')).toBe('7')
    expect(valueOfText('7,5', severity, 'ru')).toBe(0.075)
  })

  it('keeps unknown apart from zero', () => {
    expect(textOfValue(undefined, severity, 'en')).toBe('')
    expect(textOfValue(0, severity, 'en')).toBe('0')
    expect(valueOfText('  ', severity, 'en')).toBeNull()
    expect(valueOfText('0', severity, 'en')).toBe(0)
  })

  it('hands on what it cannot read, for the rule to refuse', () => {
    expect(valueOfText('often', severity, 'en')).toBe('often')
    expect(valueOfText('soon days', duration, 'en')).toBe('soon days')
  })
})

describe('values within values', () => {
  it('are put where they belong, making what is missing', () => {
    expect(withValue(undefined, ['min'], 'P1D')).toEqual({ min: 'P1D' })
    expect(withValue([{ a: 1 }], ['1', 'b'], 2)).toEqual([{ a: 1 }, { b: 2 }])
    expect(withValue(['x', 'y'], ['0'], 'z')).toEqual(['z', 'y'])
  })

  it('go with what held them when they are cleared', () => {
    expect(withoutCleared({ a: null, b: { c: null } })).toBeNull()
    expect(withoutCleared([{ a: null }, { a: 0 }])).toEqual([{ a: 0 }])
    expect(withoutCleared(['x', null])).toEqual(['x'])
  })

  it('are compared by what they say', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false)
    expect(isSame([1], ['1'])).toBe(false)
  })
})
