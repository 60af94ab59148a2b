import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byOrder, isOrderKey, keyAt, keyBetween } from './order.ts'

const siblings = [
  { id: 'a', order: 'a0' },
  { id: 'b', order: 'a1' },
  { id: 'c', order: 'a2' },
]

describe('keyBetween', () => {
  it('makes the first key, one before and one after', () => {
    expect([keyBetween(undefined, undefined), keyBetween(undefined, 'a0'), keyBetween('a0', undefined)]).toEqual([
      'a0',
      'Zz',
      'a1',
    ])
  })

  it('always finds room, and the keys stay in order', () => {
    const property = fc.property(fc.array(fc.nat(), { maxLength: 200 }), (spots) => {
      const keys: string[] = []
      for (const spot of spots) {
        const at = spot % (keys.length + 1)
        keys.splice(at, 0, keyBetween(keys[at - 1], keys[at]))
      }
      expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.every(isOrderKey)).toBe(true)
    })
    fc.assert(property, { seed: 1, numRuns: 100 })
  })

  it('stays short however often something is moved to the front', () => {
    let key = keyBetween(undefined, undefined)
    for (let i = 0; i < 10_000; i++) key = keyBetween(undefined, key)
    expect(key.length).toBeLessThan(6)
  })
})

describe('keyAt', () => {
  it.each([
    ['first', 'Zz'],
    ['last', 'a3'],
    [{ before: 'a' }, 'Zz'],
    [{ before: 'b' }, 'a0V'],
    [{ after: 'b' }, 'a1V'],
    [{ after: 'c' }, 'a3'],
    [{ after: 'x' }, undefined],
  ] as const)('for %j is %s', (position, key) => {
    expect(keyAt(siblings, position)).toBe(key)
  })

  it('among nobody is the first key', () => {
    expect([keyAt([], 'first'), keyAt([], 'last')]).toEqual(['a0', 'a0'])
  })
})

describe('isOrderKey', () => {
  it.each(['a0', 'Zz', 'a0V', 'b00'])('knows %s', (key) => {
    expect(isOrderKey(key)).toBe(true)
  })

  it.each(['', '1', 'a', 'a00', 'a 0', 'ä0', 0, null, undefined, {}])('refuses %j', (key) => {
    expect(isOrderKey(key)).toBe(false)
  })
})

describe('byOrder', () => {
  it('goes by key, capitals before small letters, and by id where keys are equal', () => {
    const records = [
      { id: 'c', order: 'a1' },
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a2' },
      { id: 'z', order: 'Zz' },
    ]
    expect(records.sort(byOrder).map(({ id }) => id)).toEqual(['z', 'b', 'c', 'a'])
  })

  it('finds a record equal to itself', () => {
    expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0)
  })
})
