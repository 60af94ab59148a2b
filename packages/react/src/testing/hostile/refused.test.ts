import { describe, expect, it } from 'vitest'
import {
  editEvidence,
  editJourney,
  editNote,
  editPersona,
  isLink,
  isPicture,
  refusalOf,
  type Operation,
  type Refusal,
} from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { hostileStrings } from './hostileStrings.ts'
import { refusedLinks, strangeLinks } from './links.ts'

const [note = ''] = Object.keys(cafe.en.notes)
const [evidence = ''] = Object.keys(cafe.en.evidence)

const codes = (refusal: Refusal | undefined): readonly string[] =>
  refusal?.code === 'unsound' ? refusal.breaches.map(({ code }) => code) : refusal ? [refusal.code] : []

/** The strings that are refused in a field, each with why. */
const refused = (edit: (text: string) => Operation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    hostileStrings
      .map(({ name, text }) => [name, codes(refusalOf(cafe.en, edit(text))).join()] as const)
      .filter(([, why]) => why !== ''),
  )

describe('what is refused', () => {
  it('as a title is what is blank and what is too long, and nothing else', () => {
    expect(refused((title) => editJourney({ changes: { title } }))).toMatchInlineSnapshot(`
      {
        "length: 10,000 letters": "too-long",
        "length: 2,000 lines": "too-long",
        "length: 5,000 letters in words": "too-long",
        "length: 5,000 letters without a break": "too-long",
        "length: 5,000 signs of Chinese": "too-long",
        "naughty: 0": "blank",
        "naughty: 150": "blank",
        "naughty: 152": "blank",
        "naughty: 153": "blank",
        "naughty: 416": "blank",
      }
    `)
  })

  it('as a running text is what is blank', () => {
    expect(refused((text) => editNote({ id: note, changes: { text } }))).toMatchInlineSnapshot(`
      {
        "naughty: 0": "blank",
        "naughty: 150": "blank",
        "naughty: 152": "blank",
        "naughty: 153": "blank",
        "naughty: 416": "blank",
      }
    `)
  })

  it('of addresses is whatever could run or lead to the reader’s own files', () => {
    for (const { name, text } of refusedLinks) {
      expect([isLink(text), isPicture(text)], name).toEqual([false, false])
      expect(codes(refusalOf(cafe.en, editEvidence({ id: evidence, changes: { link: text } }))), name).toEqual([
        'not-a-link',
      ])
      expect(codes(refusalOf(cafe.en, editPersona({ id: 'anna', changes: { photo: text } }))), name).toEqual([
        'not-a-picture',
      ])
    }
    expect(strangeLinks.filter(({ text }) => !isLink(text))).toEqual([])
  })
})
