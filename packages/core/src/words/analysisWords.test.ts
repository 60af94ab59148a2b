import { describe, expect, it } from 'vitest'
import { channelPath } from '../analysis/channelPath.ts'
import { emotionCurve } from '../analysis/emotionCurve.ts'
import { termNames, type TermName } from '../analysis/bottleneck/term.ts'
import { findBottlenecks } from '../analysis/findBottlenecks.ts'
import type { Journey } from '../model/journey.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { changeScale } from '../operations/journey/changeScale.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const worst = (words: Words, journey: Journey, by: 'step' | 'stage' = 'step'): string => {
  const [found] = findBottlenecks(journey, { by }).bottlenecks
  return found ? seen(words.bottleneck(found, journey)) : words.bottlenecksNone
}

describe('a bottleneck', () => {
  it('is explained by its three largest terms and the records behind them', () => {
    expect(worst(en, kiosk)).toBe(
      '“Queues” hurts: feelings are 63% of the way from neutral to the worst (“Ann” and “Bob”); ' +
        '46% are held up by “One till” and “No shade”; 20% of those who come go no further (customers lost: 30, worth €120).',
    )
    expect(worst(ru, kiosk)).toBe(
      'На шаге «Queues» портится настроение: оценка — на 63 % пути от нейтральной к худшей («Ann» и «Bob»); ' +
        '46 % задерживаются из-за барьеров «One till» и «No shade»; дальше не идут 20 % дошедших (потери — 30 клиентов на 120 €).',
    )
  })

  it('is a stage where stages are compared', () => {
    expect(worst(ru, kiosk, 'stage')).toMatch(/^На этапе «Buy» портится настроение:/)
  })

  it('names no price that nobody stated', () => {
    const journey = edit(kiosk, editJourney({ changes: { economics: null } }))
    expect(worst(en, journey)).toMatch(/\(customers lost: 30\)\.$/)
    expect(worst(ru, journey)).toMatch(/\(потери — 30 клиентов\)\.$/)
  })

  it.each<[TermName, string, string]>([
    [
      'effort',
      '“Pays” takes too much effort: the effort is 20% of the worst (“Ease of paying”).',
      'На шаге «Pays» нужно слишком много усилий: усилия — 20 % от худшего («Ease of paying»).',
    ],
    [
      'wait',
      '“Pays” keeps people waiting: 25% of the time at “Pays” is spent waiting.',
      'На шаге «Pays» приходится ждать: 25 % времени («Pays») уходит на ожидание.',
    ],
    [
      'hand-off',
      '“Pays” hands people on: it passes into other hands on the way to “The till”.',
      'На шаге «Pays» клиента передают из рук в руки: меняются ответственные по пути к «The till».',
    ],
    [
      'rework',
      '“Pays” has to be repeated: 10% have to do it again.',
      'На шаге «Pays» приходится всё повторять: заново проходят 10 %.',
    ],
  ])('is told by %s alone', (name, english, russian) => {
    const none = Object.fromEntries(termNames.map((term) => [term, 0]))
    const { bottlenecks } = findBottlenecks(kiosk, { weights: { ...none, [name]: 1 } })
    const paying = bottlenecks.find(({ place }) => place === 'pay')
    expect(paying && seen(en.bottleneck(paying, kiosk))).toBe(english)
    expect(paying && seen(ru.bottleneck(paying, kiosk))).toBe(russian)
  })

  it('names three records and counts the rest', () => {
    const titles = ['Heat', 'Wasps']
    const journey = edit(
      kiosk,
      ...titles.map((title) => addBarrier({ place: 'queue', title, severity: 1, frequency: 1 })),
      addBarrier({ place: 'queue', title: 'Nobody meets it', severity: 1, frequency: 0 }),
    )
    expect(worst(en, journey)).toContain('held up by “One till”, “No shade”, “Heat”, and 1 more')
    expect(worst(ru, journey)).toContain('«One till», «No shade», «Heat» и ещё 1')
    expect(worst(en, journey)).not.toContain('Nobody')
  })

  it('keeps a hostile title in its place', () => {
    const title = 'Очередь\n\u202Eشاي\u2069 \u2066'
    const [found] = findBottlenecks(kiosk).bottlenecks
    const journey = edit(kiosk, editStep({ id: 'queue', changes: { title } }))
    expect(found && en.bottleneck(found, journey)).toMatch(/^“\u2068Очередь شاي\u2069” hurts/)
  })
})

describe('a curve', () => {
  it('is told by its ends, slopes and coverage', () => {
    expect(seen(en.curveSummary(emotionCurve(kiosk, 'ann'), kiosk))).toBe(
      '“Ann”: Highest at “Enjoy” (+2.0), lowest at “Queues” (−1.0). Steepest fall from “Searches” to “Queues” (−2.0). ' +
        'Steepest rise from “Queues” to “Pays” (+1.5). Overall +0.63; 4 of 4 steps are scored.',
    )
    expect(seen(ru.curveSummary(emotionCurve(kiosk, 'bob'), kiosk))).toBe(
      '«Bob». Лучше всего — «Enjoy» (+1,0), хуже всего — «Queues» (−1,5). В целом −0,25; оценено 2 из 4 шагов.',
    )
  })

  it('is told without signs on a scale whose neutral is not 0', () => {
    const five = edit(kiosk, changeScale({ scale: { min: 1, neutral: 3, max: 5 } }))
    expect(seen(en.curveSummary(emotionCurve(five, 'bob'), five))).toContain('Highest at “Enjoy” (4.0)')
  })
})

describe('a channel path', () => {
  it('is counted in the right plural', () => {
    expect(en.channelPath(channelPath(kiosk), kiosk)).toBe('2 channels, 1 switch.')
    expect(ru.channelPath(channelPath(kiosk), kiosk)).toBe('2 канала, 1 переход.')
  })

  it('says what is unknown', () => {
    const journey = edit(kiosk, editTouchpoint({ id: 'line', changes: { channel: null } }))
    expect(en.channelPath(channelPath(journey), journey)).toBe(
      '2 channels, 0 switches. The channel of 1 of 3 touchpoints is unknown.',
    )
    expect(ru.channelPath(channelPath(journey), journey)).toBe(
      '2 канала, 0 переходов. Канал неизвестен у 1 из 3 точек контакта.',
    )
  })
})
