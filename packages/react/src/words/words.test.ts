import { describe, expect, it } from 'vitest'
import { defaultScale } from '@journeykit/core'
import { directionOf } from './direction.ts'
import { en } from './en.ts'
import type { MapWords } from './mapWords.ts'
import { ru } from './ru.ts'

/** The names of all that can be said, down to the single words. */
const namesOf = (words: object, at = ''): readonly string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? namesOf(value as object, `${at}${name}.`) : [`${at}${name}`],
  )

const own = (words: MapWords): readonly string[] => [
  words.eyebrow('current'),
  words.eyebrow('future'),
  words.scaleHint(defaultScale),
  words.peakEnd('−1', '+2'),
  words.peakEnd('+1', '+1'),
  words.scoredSteps(3, 5),
  words.bottleneckMark('0,72'),
  words.expectedTime('5'),
  words.severity(4),
  words.responseTime('5'),
  words.responseTarget('5'),
  words.leaves(undefined, '…'),
  words.leaves('5 %', '…'),
  words.customersReached(1200),
  words.emotionPoint('…', '+1', '…', 'rising'),
  words.emotionPoint('…', '+1', '…', undefined),
  words.emotionGap('…'),
  words.undoOf('…'),
  words.redoOf('…'),
  words.addTouchpointTo('…'),
  words.rename('…'),
  words.scoreOf('…', '…'),
  words.scoreMenu('…', '…'),
  words.announceDone('…'),
  words.announceUndone('…'),
  words.announceRedone('…'),
  words.announceScored('…', '…', '+1'),
  words.announceCleared('…', '…'),
]

const plain = (words: MapWords): readonly string[] => {
  const sayings: string[] = []
  JSON.stringify(words, (name, value: unknown) => {
    if (typeof value === 'string' && name !== 'language' && name !== 'direction') sayings.push(value)
    return value
  })
  return sayings
}

/** Names of keys are written as they stand on them. */
const withoutKeys = (text: string) => text.replace(/\b(Enter|Escape|Tab)\b/g, '')

const latin = (words: MapWords) => [...plain(words), ...own(words)].filter((text) => /[a-z]/i.test(withoutKeys(text)))

describe('the words of the components', () => {
  it('are the same in both languages, none left out and none over', () => {
    expect([...namesOf(ru)].toSorted()).toEqual([...namesOf(en)].toSorted())
  })

  it('are not empty', () => {
    for (const words of [en, ru])
      expect([...plain(words), ...own(words)].filter((text) => text.trim() === '')).toEqual([])
  })

  it('are Russian in Russian', () => {
    expect(latin(ru)).toEqual([])
  })

  it('would be seen if they were not', () => {
    expect(latin({ ...ru, undo: 'Undo', emotionGap: (persona) => `${persona}: not scored` })).toHaveLength(2)
  })
})

describe('directionOf', () => {
  it('knows the languages and scripts that run from right to left', () => {
    for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab']) expect(directionOf(language)).toBe('rtl')
    for (const language of ['en', 'ru', 'ja', 'de-AT', 'az-Latn', '']) expect(directionOf(language)).toBe('ltr')
  })
})
