import { describe, expect, expectTypeOf, it } from 'vitest'
import { sayingsOf, silentOf, type AllWords } from '../testing/everySaying.ts'
import { arEditor } from './ar.editor.ts'
import { arLater } from './ar.later.ts'
import { arReport } from './ar.report.ts'
import { deEditor } from './de.editor.ts'
import { deLater } from './de.later.ts'
import { deReport } from './de.report.ts'
import { directionOf } from './direction.ts'
import { enEditor } from './en.editor.ts'
import { enLater } from './en.later.ts'
import { enReport } from './en.report.ts'
import { ruEditor } from './ru.editor.ts'
import { ruLater } from './ru.later.ts'
import { ruReport } from './ru.report.ts'

const english: AllWords = { ...enReport, ...enEditor, ...enLater }
const russian: AllWords = { ...ruReport, ...ruEditor, ...ruLater }
const german: AllWords = { ...deReport, ...deEditor, ...deLater }
const arabic: AllWords = { ...arReport, ...arEditor, ...arLater }

/** Names of keys, scores, formats and codes, which are written in Latin letters everywhere. */
const code = /\b(Enter|Escape|Tab|Ctrl|Cmd|Shift|V|NPS|CSAT|CES|RICE|EUR|https?|mailto|en|ru|ar|pt-BR|n)\b/g

const inLatin = (words: AllWords): readonly string[] =>
  [...sayingsOf(words)].filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(code, ''))).map(([name]) => name)

/** What is written in German as in English because it is the same word, name or pattern. */
const sameInGerman: ReadonlySet<string> = new Set([
  ...['kind.persona', 'kind.emotion', 'actor.system', 'channelMedium.online', 'channelMedium.offline'],
  ...['channelType.app', 'channelType.email', 'channelType.chat', 'channelType.post'],
  ...['barrierCause.information', 'barrierCause.marketing', 'emotionClass.3', 'answerClass.neutral'],
  ...['evidenceType.experiment', 'evidenceType.workshop', 'choice.evidenceType.experiment'],
  ...['choice.evidenceType.workshop', 'metricType.nps', 'choice.metricType.nps', 'priorityMethod.rice'],
  ...['trendHead.version', 'showPersonas', 'sampleSize', 'scaleHint', 'announceScored', 'entryOf'],
  ...['exitFigures', 'evidenceType.interview', 'choice.evidenceType.interview'],
])

const asInEnglish = (words: AllWords): readonly string[] => {
  const twin = sayingsOf(english)
  return [...sayingsOf(words)]
    .filter(([name, text]) => text.toLowerCase() === twin.get(name)?.toLowerCase())
    .map(([name]) => name)
}

describe.each([english, russian, german, arabic])('the words of the components in $language', (words) => {
  const said = sayingsOf(words)

  it('are the same as in English, none left out and none over', () => {
    // Where a field needs another name than usual is each language's own affair.
    const namesOf = (all: ReadonlyMap<string, string>): readonly string[] =>
      [...all.keys()].filter((name) => !name.startsWith('fieldIn.')).toSorted()
    expect(namesOf(said)).toEqual(namesOf(sayingsOf(english)))
    expect(said.size).toBeGreaterThan(500)
  })

  it('are there', () => {
    expect([...said].filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([])
  })

  it('tell what they were given', () => {
    expect(silentOf(said)).toEqual([])
  })
})

describe('each language', () => {
  it('is written in its own script', () => {
    expect(inLatin(russian)).toEqual([])
    expect(inLatin(arabic)).toEqual([])
  })

  it('leaves nothing in English but the same words', () => {
    expect(asInEnglish(german).filter((name) => !sameInGerman.has(name))).toEqual([])
    expect([...sameInGerman].filter((name) => !asInEnglish(german).includes(name))).toEqual([])
  })

  it('would be caught if it were careless', () => {
    const careless: AllWords = { ...russian, undo: 'Undo', emotionGap: (persona) => `${persona}: not scored` }
    expect(inLatin(careless)).toEqual(['undo', 'emotionGap'])
    expect(asInEnglish({ ...german, undo: 'Undo' })).toContain('undo')
    expect(silentOf(sayingsOf({ ...german, rename: () => 'Umbenennen', things: () => 'Objekte' }))).toEqual([
      'rename: Ω1',
      'things: 7',
    ])
  })

  it('must have every sentence to compile', () => {
    type LeftOut<W> = { [K in keyof W]-?: object extends Pick<W, K> ? K : never }[keyof W]
    expectTypeOf<LeftOut<AllWords>>().toBeNever()
    expectTypeOf<LeftOut<Omit<AllWords, 'undo'> & { undo?: string }>>().toEqualTypeOf<'undo'>()
  })
})

it.each([
  [enEditor, enReport, enLater],
  [ruEditor, ruReport, ruLater],
  [deEditor, deReport, deLater],
  [arEditor, arReport, arLater],
])('an editor fetches the words of its own language: %#', async (words, report, later) => {
  expect(await words.reports()).toBe(report)
  expect(await words.later()).toBe(later)
})

describe('counts in Arabic', () => {
  it.each([
    [0, 'لا عناصر'],
    [1, 'عنصر واحد'],
    [2, 'عنصران'],
    [3, '3 عناصر'],
    [11, '11 عنصرًا'],
    [100, '100 عنصر'],
  ])('%d', (n, counted) => {
    expect(arabic.things(n)).toBe(counted)
  })
})

describe('directionOf', () => {
  it('knows the languages and scripts that run from right to left', () => {
    for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab']) expect(directionOf(language)).toBe('rtl')
    for (const language of ['en', 'ru', 'ja', 'de-AT', 'az-Latn', '']) expect(directionOf(language)).toBe('ltr')
  })
})
