import { describe, expect, it } from 'vitest'
import { defaultScale } from '../model/scale.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { plural } from './ru/plural.ts'

const spaced = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

describe('figures', () => {
  it.each([
    [1.4, '+1.4', '+1,4'],
    [-0.8, '−0.8', '−0,8'],
    [2, '+2.0', '+2,0'],
    [-1.256, '−1.26', '−1,26'],
    [0, '0.0', '0,0'],
    [-0.001, '0.0', '0,0'],
  ])('sign %d', (n, english, russian) => {
    expect(en.signed(n)).toBe(english)
    expect(ru.signed(n)).toBe(russian)
  })

  it('write ratings with two decimals, always', () => {
    expect([en.rating(0.6149), en.rating(0.2), ru.rating(1)]).toEqual(['0.61', '0.20', '1,00'])
  })

  it('sign scores only around zero', () => {
    expect(en.score(1.4, defaultScale)).toBe('+1.4')
    expect(en.score(4, { min: 1, neutral: 3, max: 5 })).toBe('4.0')
    expect(ru.score(-1, { min: -5, neutral: -3, max: 0 })).toBe('−1,0')
  })

  it('group, round and use a real minus', () => {
    expect(en.number(-12_345.678)).toBe('−12,345.68')
    expect(spaced(ru.number(12_345.5))).toBe('12 345,5')
  })

  it.each([
    [0.22, '22%', '22 %'],
    [0, '0%', '0 %'],
    [1, '100%', '100 %'],
    [0.004, '0.4%', '0,4 %'],
    [0.996, '99.6%', '99,6 %'],
  ])('write the share %d', (share, english, russian) => {
    expect(en.percent(share)).toBe(english)
    expect(spaced(ru.percent(share))).toBe(russian)
  })

  it.each([
    [120, 'EUR', '€120', '120 €'],
    [1250.5, 'USD', '$1,250.50', '1 250,50 $'],
    [-3, 'RUB', '−RUB 3', '−3 ₽'],
    [1000, 'JPY', '¥1,000', '1 000 ¥'],
  ])('write %d %s as an amount of money', (amount, currency, english, russian) => {
    expect(spaced(en.money(amount, currency))).toBe(english)
    expect(spaced(ru.money(amount, currency))).toBe(russian)
  })

  it('give what rounds to zero no minus', () => {
    expect([en.percent(-0), en.number(-0.001), en.rating(-0.001), en.percent(-0.002)]).toEqual([
      '0%',
      '0',
      '0.00',
      '−0.2%',
    ])
  })

  it('write a day in any time zone, and leave what is none', () => {
    expect(en.date('2026-05-17')).toBe('May 17, 2026')
    expect(ru.date('2026-05-17')).toMatch(/^17 мая 2026/)
    expect(en.date('soon')).toBe('soon')
  })
})

describe('time', () => {
  it.each([
    [{ min: 'P1D', max: 'P7D' }, '1–7 days', '1–7 дней'],
    [{ min: 'P2M' }, 'from 2 months', 'от 2 месяцев'],
    [{ min: 'P1M' }, 'from 1 month', 'от 1 месяца'],
    [{ min: 'P21D' }, 'from 21 days', 'от 21 дня'],
    [{ max: 'PT15M' }, 'up to 15 min', 'до 15 мин'],
    [{ max: 'P1W' }, 'up to 1 week', 'до 1 недели'],
    [{ min: 'P4W', max: 'P4W' }, '4 weeks', '4 недели'],
    [{ min: 'P1D', max: 'P2W' }, '1 day – 2 weeks', '1 день – 2 недели'],
    [{ min: 'P1Y', max: 'P3Y' }, '1–3 years', '1–3 года'],
    [{ max: 'P2DT4H' }, 'up to 2 days 4 hr', 'до 2 дней 4 ч'],
  ])('writes the frame %j', (frame, english, russian) => {
    expect(spaced(en.timeFrame(frame))).toBe(english)
    expect(spaced(ru.timeFrame(frame))).toBe(russian)
  })

  it.each([
    ['PT10M', '10 min', '10 мин'],
    ['P2DT4H', '2 days 4 hr', '2 дня 4 ч'],
    ['P1DT0H', '1 day', '1 день'],
    ['PT0S', '0 sec', '0 с'],
    ['PT1.5S', '1.5 sec', '1,5 с'],
    ['a while', 'a while', 'a while'],
  ])('writes the length %s', (duration, english, russian) => {
    expect(spaced(en.duration(duration))).toBe(english)
    expect(spaced(ru.duration(duration))).toBe(russian)
  })
})

describe('Russian plurals', () => {
  it.each([
    [1, 'канал'],
    [2, 'канала'],
    [5, 'каналов'],
    [11, 'каналов'],
    [21, 'канал'],
    [104, 'канала'],
    [1.5, 'канала'],
    [0, 'каналов'],
  ])('%d', (n, form) => {
    expect(plural(n, ['канал', 'канала', 'каналов'])).toBe(form)
  })
})
