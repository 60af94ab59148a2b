import { describe, expect, it } from 'vitest'
import { channelPath } from '../analysis/channelPath.ts'
import { findBottlenecks } from '../analysis/findBottlenecks.ts'
import { fourCLens } from '../analysis/fourCLens.ts'
import { metricNow } from '../analysis/metricNow.ts'
import type { Journey } from '../model/journey.ts'
import { edit } from '../operations/edit.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { arReport as ar } from './ar.report.ts'
import { tellStory } from './tellStory.ts'

/** Without the marks of direction, which are tested by themselves. */
const seen = (sentence: string): string => sentence.replace(/[\u200E\u200F\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const story = (journey: Journey, about: string): string =>
  seen(
    (tellStory(journey, 'ann', ar).paragraphs.find((one) => one.about === about)?.sentences ?? [])
      .map(({ text }) => text)
      .join(' '),
  )

describe('Arabic', () => {
  it('tells a bottleneck, with its count in the accusative of the tens', () => {
    const [found] = findBottlenecks(kiosk).bottlenecks
    expect(found && seen(ar.bottleneck(found, kiosk))).toBe(
      'في الخطوة «Queues» يسوء المزاج: المزاج عند 63% من المسافة بين المحايد والأسوأ («Ann» و«Bob»)؛ ' +
        '46% يتعطلون بسبب «One till» و«No shade»؛ 20% من القادمين لا يكملون (الخسارة: 30 عميلًا بقيمة 120 €).',
    )
  })

  it('has the dual as it stands, and as it stands after a preposition', () => {
    expect(seen(ar.channelPath(channelPath(kiosk), kiosk))).toBe('قناتان، انتقال واحد.')
    expect(story(kiosk, 'path')).toMatch(/^يمر الطريق عبر 3 مراحل و3 خطوات\. يمر عبر قناتين /)
    expect(story(kiosk, 'turns')).toContain('بمقدار نقطتين إلى −1.0')
  })

  it('says nothing, one and two as words', () => {
    const journey = edit(kiosk, editTouchpoint({ id: 'line', changes: { fourC: ['cost'] } }))
    expect(seen(ar.fourCLens(fourCLens(journey), journey))).toMatch(/التكلفة: نقطة اتصال واحدة، لا عوائق، لا حلول؛/)
  })

  it('bends adjectives with gender', () => {
    expect(seen(ar.refusal({ code: 'unknown-record', kind: 'step', id: 'x' }, kiosk))).toMatch(
      /^الخطوة «x» غير موجودة،/,
    )
    expect(seen(ar.refusal({ code: 'unknown-record', kind: 'barrier', id: 'x' }, kiosk))).toMatch(
      /^العائق «x» غير موجود،/,
    )
  })

  it('keeps signs before their numbers, and what people wrote apart', () => {
    const now = metricNow(kiosk, 'recommend')
    const told = now ? ar.metricNow(now, kiosk) : ''
    expect(told).toContain('«\u2068Would you tell a friend?\u2069»: \u200E+40 في')
    expect(told.match(/(?<!\u200E)[+−]\d/g)).toBeNull()
    expect('كان +40'.match(/(?<!\u200E)[+−]\d/g)).toEqual(['+4'])
  })

  it('begins every sentence of a story with a word, so that a guessed direction is right', () => {
    const strong = (text: string): string | undefined =>
      /[\p{Script=Latin}\p{Script=Arabic}\u200E\u200F]/u.exec(text.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0]
    const sentences = tellStory(kiosk, 'ann', ar).paragraphs.flatMap((one) => one.sentences.map(({ text }) => text))
    expect(sentences.filter((text) => !/\p{Script=Arabic}/u.test(strong(text) ?? ''))).toEqual([])
    expect(strong('10\u200E%\u200E من')).toBe('\u200E')
  })
})
