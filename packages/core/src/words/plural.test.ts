import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { count, countAfter } from './ar/count.ts'
import { nouns } from './ar/nouns.ts'
import { count as countInGerman } from './de/count.ts'
import { de } from './de.ts'
import { count as countInEnglish } from './en/count.ts'
import { pluralIn } from './plural.ts'

const spaced = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

describe('the form of a word', () => {
  it('is the one of its category, or the other one where the language has no such category', () => {
    const forms = { one: 'a', two: 'b', few: 'c', other: 'd' }
    expect([1, 2, 3, 5].map((n) => pluralIn('en')(n, forms))).toEqual(['a', 'd', 'd', 'd'])
    expect([1, 2, 3, 11].map((n) => pluralIn('ar')(n, forms))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('goes with the number as it is written', () => {
    expect(countInEnglish(1.001, 'step')).toBe('1 step')
    expect(countInEnglish(1.01, 'step')).toBe('1.01 steps')
  })
})

describe('in German', () => {
  it.each([
    [0, '0 Hürden'],
    [1, '1 Hürde'],
    [2, '2 Hürden'],
    [1.5, '1,5 Hürden'],
    [1200, '1.200 Hürden'],
  ])('%d', (n, counted) => {
    expect(countInGerman(n, 'Hürde', 'Hürden')).toBe(counted)
  })

  it.each([
    [{ min: 'P1D', max: 'P7D' }, '1–7 Tage'],
    [{ min: 'P2M' }, 'mindestens 2 Monate'],
    [{ max: 'PT15M' }, 'höchstens 15 Min.'],
    [{ max: 'P1W' }, 'höchstens 1 Woche'],
  ])('the time frame %j', (frame, written) => {
    expect(spaced(de.timeFrame(frame))).toBe(written)
  })

  it('figures have a comma, a real minus and the currency behind', () => {
    expect([de.signed(1.4), de.signed(-0.8), de.number(-12_345.678), de.rating(0.2)]).toEqual([
      '+1,4',
      '−0,8',
      '−12.345,68',
      '0,20',
    ])
    expect(spaced(de.money(4.5, 'EUR'))).toBe('4,50 €')
    expect(de.date('2026-05-17')).toBe('17. Mai 2026')
    expect(de.list(['a', 'b', 'c'])).toBe('a, b und c')
  })
})

describe('in Arabic', () => {
  it.each([
    [0, 'لا خطوات', '0 خطوة'],
    [1, 'خطوة واحدة', 'خطوة واحدة'],
    [2, 'خطوتان', 'خطوتين'],
    [3, '3 خطوات', '3 خطوات'],
    [11, '11 خطوة', '11 خطوة'],
    [100, '100 خطوة', '100 خطوة'],
    [103, '103 خطوات', '103 خطوات'],
    [1.5, '1.5 خطوة', '1.5 خطوة'],
  ])('%d', (n, counted, after) => {
    expect(count(n, nouns.step)).toBe(counted)
    expect(countAfter(n, nouns.step)).toBe(after)
  })

  it('a masculine noun has a form of its own for each category', () => {
    const counted = [0, 1, 2, 3, 11, 100].map((n) => count(n, nouns.barrier).replace(/\d+ /, ''))
    expect(counted).toEqual(['لا عوائق', 'عائق واحد', 'عائقان', 'عوائق', 'عائقًا', 'عائق'])
    expect(new Set(counted).size).toBe(6)
  })

  it('every noun says one and two as words, and has a plural that is not its singular', () => {
    const faulty = Object.values(nouns).filter(
      ([one, two, twoAfter, few, , other]) =>
        !/ واحدة?$/.test(one) || !/ان?( |$)/.test(two) || !/ين?( |$)/.test(twoAfter) || few === other,
    )
    expect(faulty).toEqual([])
  })

  it.each([
    [{ min: 'P1D', max: 'P7D' }, '1–7 أيام'],
    [{ min: 'P2M' }, 'من شهرين'],
    [{ max: 'P2D' }, 'حتى يومين'],
    [{ min: 'P2D', max: 'P2D' }, 'يومان'],
    [{ max: 'P11D' }, 'حتى 11 يومًا'],
    [{ max: 'P2DT4H' }, 'حتى يومين و4 س'],
    [{ max: 'PT15M' }, 'حتى 15 د'],
  ])('the time frame %j', (frame, written) => {
    expect(spaced(ar.timeFrame(frame))).toBe(written)
  })

  it('figures are written with 0–9, and a sign stays before its number', () => {
    expect([ar.signed(1.4), ar.signed(-0.8), ar.number(12_345.678)]).toEqual(['\u200E+1.4', '\u200E−0.8', '12,345.68'])
    expect(ar.date('2026-05-17')).toBe('17 مايو 2026')
    expect(ar.list(['«أ»', '«ب»', '«ج»'])).toBe('«أ» و«ب» و«ج»')
  })
})
