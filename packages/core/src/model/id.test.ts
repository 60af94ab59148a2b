import { describe, expect, it } from 'vitest'
import { hostileNames } from '../testing/arbitraryMalformed.ts'
import { createId, isId } from './id.ts'
import { kinds } from './kind.ts'
import { lookUp } from './table.ts'

describe('isId', () => {
  it.each(['a', 'stage-1', '7', 'A.b:c_d-e', 'x'.repeat(100)])('takes %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each([...hostileNames, '-a', '.', 'a b', 'a/b', 'é', 'x'.repeat(101), 'a\n', 7, null, undefined, {}])(
    'refuses %j',
    (id) => {
      expect(isId(id)).toBe(false)
    },
  )
})

describe('createId', () => {
  it('makes ids that name their kind and do not repeat', () => {
    const ids = kinds.flatMap((kind) => Array.from({ length: 100 }, () => createId(kind)))
    expect(ids.every(isId)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(createId('stage')).toMatch(/^stage-[0-9a-z]{12}$/)
  })
})

describe('lookUp', () => {
  it('finds what the table holds and nothing that it inherits', () => {
    const table = { a: 1 }
    expect(lookUp(table, 'a')).toBe(1)
    for (const name of hostileNames) expect(lookUp(table, name)).toBeUndefined()
  })
})
