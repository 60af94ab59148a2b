import { describe, expect, it } from 'vitest'
import { smallJourney } from '../testing/smallJourney.ts'
import { clipboardOf } from './clipboardOf.ts'
import { pasteOf } from './pasteOf.ts'
import { readClip } from './readClip.ts'

const clip = clipboardOf(smallJourney, [{ kind: 'touchpoint', id: 'queue' }])
const text = JSON.stringify(clip)
const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) })

describe('readClip', () => {
  it('reads what was copied', () => {
    expect(readClip(text)).toEqual({ clip })
  })

  it.each([
    ['hello', 'not-a-clip'],
    ['', 'not-a-clip'],
    ['null', 'not-a-clip'],
    ['[1]', 'not-a-clip'],
    ['{"__proto__":{"journeykit":"clip","version":1}}', 'not-a-clip'],
    [JSON.stringify({ ...clip, version: 2 }), 'later-version'],
    [JSON.stringify({ ...clip, version: '1' }), 'damaged'],
    [JSON.stringify({ ...clip, roots: [] }), 'damaged'],
    [JSON.stringify({ ...clip, roots: [{ kind: 'touchpoint', id: 'other', column: 0 }] }), 'damaged'],
    [JSON.stringify({ ...clip, records: [...clip.records, ...clip.records] }), 'damaged'],
    [JSON.stringify({ ...clip, records: [{ kind: 'touchpoint', record: { id: 'constructor' } }] }), 'damaged'],
    [JSON.stringify({ ...clip, scale: { min: 5, max: 1, neutral: 3 } }), 'damaged'],
    [JSON.stringify({ ...clip, extra: deep(40) }), 'damaged'],
    [text.padEnd(4_000_001), 'too-long'],
  ])('says what is wrong with %.60s', (foreign, fault) => {
    expect(readClip(foreign)).toEqual({ fault })
  })

  it('takes the fields that a record has and no other', () => {
    const strange = text.replace('"title":"Queue"', '"title":"Queue","__proto__":{"evil":1},"onload":"x"')
    expect(strange).not.toBe(text)
    expect(readClip(strange)).toEqual({ clip })
  })
})

describe('pasteOf', () => {
  const elsewhere = { ...smallJourney, touchpoints: {}, channels: {}, evidence: {} }

  it('makes the channel and the evidence that the other map lacks, and tells', () => {
    const { operations, report } = pasteOf(elsewhere, clip, { place: 'pay' })
    expect(operations.map(({ type }) => type)).toEqual(['evidence.add', 'channel.add', 'touchpoint.add'])
    expect(report).toEqual([
      { code: 'made', kind: 'evidence', title: 'A visit' },
      { code: 'made', kind: 'channel', title: 'Counter' },
    ])
  })

  it('finds them by name where they bear other ids', () => {
    const renamed = {
      ...smallJourney,
      channels: { till: { id: 'till', order: 'a0', title: 'Counter', medium: 'offline', ownership: 'owned' } },
    } as const
    const { operations, report } = pasteOf(renamed, clip, { place: 'pay' })
    expect(operations).toMatchObject([{ type: 'touchpoint.add', record: { channel: 'till', evidence: ['visit'] } }])
    expect(report).toEqual([])
  })

  it('says so where there is no place for a card', () => {
    expect(pasteOf(smallJourney, clip, {})).toEqual({ operations: [], made: [], report: [{ code: 'nowhere' }] })
  })
})
