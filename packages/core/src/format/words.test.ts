import { describe, expect, it } from 'vitest'
import type { Facts, ProblemWords } from './problem.ts'
import { en } from './words.en.ts'
import { ru } from './words.ru.ts'

const full: Facts = {
  path: 'journey.stages["a"].title',
  name: 'title',
  expected: '300',
  found: '"x"',
  suggestion: 'titles',
  kind: 'stage',
}
const bare: Facts = { path: '', name: '', expected: '', found: '', suggestion: '', kind: undefined }

const sentencesOf = (words: ProblemWords): readonly string[] =>
  Object.values(words).flatMap((say) => [full, bare].flatMap((facts) => Object.values(say(facts))))

/** Sentences that are no sentences: no end, or a hole where a fact was expected. */
const faulty = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => !/[.?]$/.test(sentence) || /undefined|\[object|NaN/.test(sentence))

describe('the words for problems', () => {
  it.each([
    ['English', en],
    ['Russian', ru],
  ])('are whole sentences in %s', (_, words) => {
    expect(faulty(sentencesOf(words))).toEqual([])
  })

  it('would be caught with a hole or without an end', () => {
    expect(faulty(['It is undefined.', 'Without an end', 'Sound.'])).toHaveLength(2)
  })

  it('are Russian in Russian: no English sentence was left', () => {
    expect(sentencesOf(ru).filter((sentence) => !/[а-яё]/i.test(sentence))).toEqual([])
    expect(sentencesOf(en).filter((sentence) => !/[а-яё]/i.test(sentence))).not.toEqual([])
  })
})
