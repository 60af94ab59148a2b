import { describe, expect, it } from 'vitest'
import { economics } from '../analysis/economics.ts'
import { metricNow } from '../analysis/metricNow.ts'
import { scoreSurvey } from '../analysis/scoreSurvey.ts'
import { createJourney } from '../model/createJourney.ts'
import type { AddInput } from '../operations/adding.ts'
import { edit } from '../operations/edit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { addMetric } from '../operations/metrics/addMetric.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { enReport } from './en.report.ts'
import { ruReport } from './ru.report.ts'
import { secondsAsDuration } from './secondsAsDuration.ts'
import type { ReportWords } from './report/reportWords.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' ')

const told = (words: ReportWords, metric: Omit<AddInput<'metric'>, 'title'>): string => {
  const journey = edit(kiosk, addMetric({ id: 'm', title: 'At the door', ...metric }))
  const now = metricNow(journey, 'm')
  return now ? seen(words.metricNow(now, journey)) : ''
}

const nps = [
  { answer: 10, count: 12 },
  { answer: 8, count: 4 },
  { answer: 3, count: 4 },
]

describe('a survey', () => {
  const sentence = (words: ReportWords, survey: Parameters<typeof scoreSurvey>[0]): string =>
    seen(words.surveyScore(scoreSurvey(survey)))

  it('is told by its score, its answers and how sure it is', () => {
    expect(sentence(enReport, { type: 'nps', answers: nps })).toBe(
      'NPS: +40, from 20 answers (promoters: 12, passives: 4, detractors: 4). ' +
        'With 95% confidence it lies between +4.9 and +75.1.',
    )
    expect(sentence(ruReport, { type: 'csat', answers: [5, 4, 4, 1] })).toBe(
      'Удовлетворённость: 75 % отвечают 4 или 5; 4 ответа (довольны: 3, нейтрально: 0, недовольны: 1). ' +
        'С уверенностью 95 % значение лежит между 30 % и 95,4 %.',
    )
    expect(sentence(ruReport, { type: 'ces-2', answers: [5] })).toBe(
      'Лёгкость: в среднем 5 из 7; 1 ответ (легко: 1, нейтрально: 0, трудно: 0).',
    )
  })

  it('says what does not count, and where there is no score', () => {
    expect(sentence(enReport, { type: 'csat', answers: [0, 6] })).toBe(
      'Satisfaction: nobody has answered, so there is no score. Not counted, for they are no answers to this question: 0 and 6.',
    )
    expect(sentence(ruReport, { type: 'ces-1', answers: [9, 2] })).toMatch(/так не отвечают: 9\.$/)
    expect(sentence(enReport, { type: 'csat', answers: [5] })).not.toContain('Not counted')
  })
})

describe('a metric', () => {
  const readings = [
    { date: '2026-05-17', answers: nps },
    { date: '2026-02-01', value: 25 },
  ]

  it('is told by its value, what was before and how far the target is', () => {
    const metric = { type: 'nps', baseline: 25, target: 50, readings } as const
    expect(told(enReport, metric)).toBe(
      '“At the door”: +40 on May 17, 2026, 20 answers, with 95% confidence between +4.9 and +75.1. ' +
        'Before, on February 1, 2026, it was +25: it got better. ' +
        'It has come 60% of the way from the start (+25) to the target of +50.',
    )
    expect(told(ruReport, metric)).toBe(
      '«At the door»: +40 (17 мая 2026 г., 20 ответов); с уверенностью 95 % — между +4,9 и +75,1. ' +
        'Прежде было +25 (1 февраля 2026 г.): стало лучше. До цели (+50) пройдено 60 % пути от начала (+25).',
    )
  })

  it.each([
    [{ type: 'nps', baseline: 50, target: 60 }, 'It is farther from the target of +60 than at the start (+50).'],
    [{ type: 'nps', target: 30 }, 'It has reached the target of +30.'],
    [{ type: 'nps', target: 60 }, 'It has not reached the target of +60.'],
    [{ type: 'nps', baseline: 10 }, 'It began at +10.'],
  ] as const)('with %j', (metric, sentence) => {
    expect(told(enReport, { ...metric, readings })).toContain(sentence)
  })

  it('is in the unit of its type', () => {
    const at = (value: number) => [{ date: '2026-05-17', value }]
    expect(told(ruReport, { type: 'duration', readings: at(5400) })).toContain('1 ч 30 мин')
    expect(told(enReport, { type: 'duration', readings: at(5400) })).toContain('1 hr 30 min')
    expect(told(enReport, { type: 'money', readings: at(1250) })).toContain('€1,250 on')
    expect(told(ruReport, { type: 'money', currency: 'RUB', readings: at(4.5) })).toContain('4,50 ₽')
    expect(told(enReport, { type: 'count', unit: 'letters a week', readings: at(12) })).toContain('12 letters a week')
    expect(told(enReport, { type: 'ratio', readings: at(0.254) })).toContain('25% on')
    expect(told(enReport, { type: 'csat', method: 'mean', readings: at(4.25) })).toContain('4.25 on')
  })

  it('without readings says so, and still its target', () => {
    expect(told(enReport, { type: 'count', target: 5 })).toBe(
      '“At the door”: there is no value yet. It is to get to 5.',
    )
    expect(told(ruReport, { type: 'count', target: 5 })).toBe('«At the door»: значения пока нет. Цель — 5.')
  })
})

describe('costs', () => {
  it('are told with what is lost', () => {
    expect(seen(enReport.economics(economics(kiosk)))).toBe(
      'Winning a customer costs 6 times what keeping one does, within the usual 3 to 30. ' +
        'Lost along the way: 119 customers, worth €476.',
    )
    expect(seen(ruReport.economics(economics(kiosk)))).toBe(
      'Привлечение клиента и его удержание соотносятся по цене как 6 к 1: в обычных пределах (от 3 до 30). ' +
        'Потери по пути: 119 клиентов на 476 €.',
    )
  })

  it('are doubted outside the usual, and unknown where they are', () => {
    const costs = { currency: 'EUR', acquisitionCost: 1, retentionCost: 1 }
    const dear = edit(
      kiosk,
      editJourney({ changes: { economics: costs } }),
      editStep({ id: 'pay', changes: { reached: null } }),
    )
    expect(seen(enReport.economics(economics(dear)))).toBe(
      'Winning a customer costs 1 times what keeping one does, outside the usual 3 to 30: check both figures. ' +
        'Lost along the way: 59 customers. That is known for 50% of the places, so it may be more.',
    )
    const empty = economics(createJourney({ title: 'Empty' }))
    expect(enReport.economics(empty)).toMatch(/is unknown.*nobody counted them\.$/)
    expect(ruReport.economics(empty)).toMatch(/неизвестно.*их не считали\.$/)
  })
})

describe('seconds', () => {
  it.each([
    [0, 'PT0S'],
    [0.5, 'PT0.5S'],
    [59, 'PT59S'],
    [60, 'PT1M'],
    [90, 'PT1M30S'],
    [3599.7, 'PT60M'],
    [5400, 'PT1H30M'],
    [86_400, 'P1D'],
    [100_000, 'P1DT4H'],
  ])('%d read as %s', (seconds, duration) => {
    expect(secondsAsDuration(seconds)).toBe(duration)
  })
})

describe('in one language', () => {
  // Abbreviations of surveys are the same everywhere; what people wrote stands between the isolates.
  const foreign = (sentence: string): string =>
    sentence.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/NPS|CSAT|CES/g, '')
  const surveys = (['nps', 'csat', 'ces-1', 'ces-2'] as const).flatMap((type) => [
    scoreSurvey({ type, answers: [] }),
    scoreSurvey({ type, answers: [1, 3, 5, 9] }),
  ])
  const sentences = (words: ReportWords): readonly string[] => [
    ...surveys.map((score) => words.surveyScore(score)),
    ...Object.values(words.answerClass),
    words.economics(economics(kiosk)),
  ]

  it('leaves no word of the other', () => {
    expect(sentences(ruReport).filter((sentence) => /\p{Script=Latin}/u.test(foreign(sentence)))).toEqual([])
    expect(sentences(enReport).filter((sentence) => /\p{Script=Cyrillic}/u.test(sentence))).toEqual([])
    expect(sentences(enReport).filter((sentence) => /\p{Script=Latin}/u.test(foreign(sentence)))).not.toEqual([])
  })
})
