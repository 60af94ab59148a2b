import { describe, expect, it } from 'vitest'
import { findBottlenecks, type Bottleneck } from '../analysis/findBottlenecks.ts'
import { channelPath } from '../analysis/channelPath.ts'
import { emotionCurve } from '../analysis/emotionCurve.ts'
import { termNames, type TermName } from '../analysis/bottleneck/term.ts'
import { defaultWeights } from '../analysis/bottleneck/weights.ts'
import type { BreachCode } from '../model/breach.ts'
import { createJourney } from '../model/createJourney.ts'
import { kinds } from '../model/kind.ts'
import { operationTypes } from '../operations/operations.ts'
import type { Refusal } from '../operations/refusal.ts'
import { kiosk } from '../testing/kiosk.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

// A code that is missing from these tables does not compile.
const expectations: Readonly<Record<BreachCode, string>> = {
  missing: '',
  'unknown-field': '',
  'not-an-id': '',
  'not-an-order-key': '',
  'not-text': '',
  blank: '',
  'too-long': '300',
  'not-a-choice': 'online, offline',
  'not-a-number': '',
  'out-of-range': '0 … 1',
  'off-the-scale': '-2 … 2',
  'not-a-mark': '',
  'not-a-duration': '',
  'not-a-time-frame': '',
  'reversed-time-frame': '',
  'not-a-date': '',
  'not-a-link': '',
  'not-a-picture': '',
  'not-a-language': '',
  'not-a-currency': '',
  'not-a-scale': '',
  'not-a-list': '',
  'not-an-object': '',
  repeated: '',
  dangling: 'somewhere',
  'id-differs-from-key': '',
  'id-of-stage-and-step': '',
  'order-taken': 'queue',
  'lane-role-taken': 'emotion',
  'wrong-lane': 'emotion',
  'emotion-taken': 'ann-queue',
  'emotion-outside-columns': 'buy',
  'reversed-percentiles': '',
  'two-subjects': '',
  'off-the-answers': '0 … 10',
}

const refusals: { readonly [C in Refusal['code']]: Extract<Refusal, { readonly code: C }> | Refusal } = {
  'unknown-record': { code: 'unknown-record', kind: 'step', id: 'gone' },
  'id-taken': { code: 'id-taken', kind: 'stage', id: 'buy' },
  unsound: {
    code: 'unsound',
    kind: 'barrier',
    id: 'one-till',
    breaches: [{ code: 'out-of-range', path: ['severity'], expected: '0 … 1' }],
  },
  'unknown-neighbour': { code: 'unknown-neighbour', kind: 'step', id: 'pay', neighbour: 'gone' },
  'field-not-editable': { code: 'field-not-editable', kind: 'journey', id: 'kiosk', field: 'scale' },
  'already-linked': { code: 'already-linked', kind: 'solution', id: 'second-till', to: 'one-till' },
  'not-linked': { code: 'not-linked', kind: 'touchpoint', id: 'line', to: 'log' },
  'no-emotion': { code: 'no-emotion', persona: 'bob', place: 'pay' },
  'scored-by-readings': { code: 'scored-by-readings', persona: 'bob', place: 'pay' },
  'emotions-collide': { code: 'emotions-collide', stage: 'enjoy', step: 'pay' },
  'unknown-operation': { code: 'unknown-operation', type: 'stage.dance' },
  'malformed-operation': { code: 'malformed-operation', type: 'stage.add' },
}

const everyTerm = (place: string, value: number): Bottleneck => ({
  place,
  stage: 'buy',
  score: value,
  terms: termNames.map((name) => ({ name, value, weight: defaultWeights[name], from: [] })),
  unknown: [],
  coverage: 1,
  rank: 1,
  weightedScore: value,
})

const termAlone = (name: TermName): Bottleneck => {
  const from = findBottlenecks(kiosk).bottlenecks[0]?.terms.find((term) => term.name === name)?.from ?? []
  return { ...everyTerm('queue', 0.5), lost: 1, terms: [{ name, value: 0.5, weight: 1, from }] }
}

const breachSentences = (words: Words): readonly string[] =>
  Object.entries(expectations).flatMap(([code, expected]) => {
    const found = { code: code as BreachCode, ...(expected !== '' && { expected }) }
    return [
      words.breach({ ...found, path: [] }),
      words.breach({ ...found, path: ['readings', '0', 'score'] }),
      ...[...kinds, 'place' as const].map((kind) => words.breach({ ...found, kind, path: ['place'] })),
    ]
  })

const sentencesOf = (words: Words): readonly string[] => {
  const empty = createJourney({ title: 'Empty' })
  return [
    ...breachSentences(words),
    ...Object.values(refusals).map((refusal) => words.refusal(refusal, kiosk)),
    ...kinds.map((kind) => words.refusal({ code: 'unknown-record', kind, id: 'x' }, kiosk)),
    ...kinds.map((kind) => words.refusal({ code: 'already-linked', kind, id: 'x', to: 'y' }, kiosk)),
    ...operationTypes.map((type) => words.operation(type)),
    ...[undefined, 'ann', 'bob', 'nobody'].flatMap((persona) => [
      words.curveSummary(emotionCurve(kiosk, persona), kiosk),
      words.channelPath(channelPath(kiosk, persona), kiosk),
    ]),
    words.curveSummary(emotionCurve(empty), empty),
    words.channelPath(channelPath(empty), empty),
    words.bottlenecksNone,
    ...findBottlenecks(kiosk).bottlenecks.map((found) => words.bottleneck(found, kiosk)),
    ...findBottlenecks(kiosk, { by: 'stage' }).bottlenecks.map((found) => words.bottleneck(found, kiosk)),
    ...termNames.map((name) => words.bottleneck(termAlone(name), kiosk)),
    words.bottleneck(everyTerm('queue', 1), kiosk),
    words.bottleneck(everyTerm('buy', 0), kiosk),
  ]
}

const namesOf = (words: Words): readonly string[] => {
  const { kind, laneRole, evidenceStrength, channelMedium, channelOwnership, channelType, initiator } = words
  const { actor, barrierCause, exitDestination, noteType, journeyState, emotionClass, term } = words
  return [
    ...[kind, laneRole, evidenceStrength, channelMedium, channelOwnership, channelType, initiator],
    ...[actor, barrierCause, exitDestination, noteType, journeyState, emotionClass, term],
  ].flatMap((names) => Object.values<string>(names))
}

// What people wrote may be in any language; it stands between the isolates.
const ownWords = (sentence: string): string => sentence.replace(/\u2068[^\u2069]*\u2069/g, '')

const spoilt = (sentence: string, foreign: RegExp): boolean =>
  sentence.trim() === '' || /undefined|\[object|NaN|\$\{|\?/.test(sentence) || foreign.test(ownWords(sentence))

const languages = [
  { words: en, foreign: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u },
  { words: ru, foreign: /[\p{Script=Latin}\p{Script=Arabic}]/u },
  { words: de, foreign: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u },
  { words: ar, foreign: /[\p{Script=Latin}\p{Script=Cyrillic}]/u },
]

/** What is written as in English because it is the same word; anything else that is the same was forgotten. */
const sameInGerman: ReadonlySet<string> = new Set([
  ...['Persona', 'App', 'E-Mail', 'Chat', 'Post', 'System', 'Information', 'Marketing', 'Emotion'],
  ...['online', 'offline', 'neutral'],
])

const twins = (said: readonly string[], english: readonly string[], same: ReadonlySet<string>): readonly string[] =>
  said.filter(
    (text, i) =>
      ownWords(text).toLowerCase() === ownWords(english[i] ?? '').toLowerCase() &&
      ![...same].some((word) => word.toLowerCase() === text.toLowerCase()),
  )

describe.each(languages)('the words of $words.language', ({ words, foreign }) => {
  it('have a sentence for everything, in the language alone', () => {
    expect(sentencesOf(words).filter((sentence) => spoilt(sentence, foreign))).toEqual([])
    expect(sentencesOf(words).length).toBeGreaterThan(500)
  })

  it('have a name for everything, in the language alone', () => {
    expect(namesOf(words).filter((name) => spoilt(name, foreign))).toEqual([])
  })

  it('tell every operation from every other', () => {
    expect(new Set(operationTypes.map(words.operation)).size).toBe(operationTypes.length)
  })

  it('end sentences with a full stop, and never with two', () => {
    const sentences = [...breachSentences(words), ...Object.values(refusals).map((no) => words.refusal(no, kiosk))]
    expect(sentences.filter((sentence) => !/[^.]\.$/.test(sentence))).toEqual([])
  })

  it('close every isolate that they open', () => {
    const unbalanced = sentencesOf(words).filter(
      (sentence) => sentence.split('\u2068').length !== sentence.split('\u2069').length,
    )
    expect(unbalanced).toEqual([])
  })
})

it.each([ru, de, ar])('the words of $language leave nothing in English', (words) => {
  expect(sentencesOf(words).length).toBe(sentencesOf(en).length)
  expect(twins(sentencesOf(words), sentencesOf(en), new Set())).toEqual([])
  expect(twins(namesOf(words), namesOf(en), words === de ? sameInGerman : new Set())).toEqual([])
})

describe('the check', () => {
  it('finds what was left in English, and no word twice in its list of exceptions', () => {
    const forgetful: Words = { ...de, bottlenecksNone: en.bottlenecksNone, actor: { ...de.actor, staff: 'Staff' } }
    expect(twins(sentencesOf(forgetful), sentencesOf(en), new Set())).toEqual([en.bottlenecksNone])
    expect(twins(namesOf(forgetful), namesOf(en), sameInGerman)).toEqual(['Staff'])
    expect([...sameInGerman].filter((word) => !twins(namesOf(de), namesOf(en), new Set()).includes(word))).toEqual([])
  })

  it('finds a hole, a foreign word and an empty sentence', () => {
    expect(spoilt('The undefined is gone.', /\p{Script=Cyrillic}/u)).toBe(true)
    expect(spoilt('Этапа «\u2068Buy\u2069» нет.', /\p{Script=Latin}/u)).toBe(false)
    expect(spoilt('Этапа Buy нет.', /\p{Script=Latin}/u)).toBe(true)
    expect(spoilt(' ', /\p{Script=Latin}/u)).toBe(true)
  })

  it('notices words that a host replaced badly', () => {
    const careless: Words = { ...ru, bottlenecksNone: 'Nothing found' }
    expect(sentencesOf(careless).filter((sentence) => spoilt(sentence, /\p{Script=Latin}/u))).toEqual(['Nothing found'])
  })
})
