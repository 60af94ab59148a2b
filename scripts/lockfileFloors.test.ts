import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { belowFloors, lockedVersions } from './lockfileFloors.mjs'
import { root } from './root.mjs'

const lockfile = readFileSync(`${root}pnpm-lock.yaml`, 'utf8')

function lock(...packages: string[]): string {
  const keys = packages.map((each) => `  ${each.startsWith('@') ? `'${each}'` : each}:\n    resolution: {}\n`)
  return `lockfileVersion: '9.0'\n\npackages:\n\n${keys.join('\n')}\nsnapshots:\n\n  nanoid@1.0.0: {}\n`
}

describe('the floors', () => {
  it('are kept by the lockfile', () => {
    expect(lockedVersions(lockfile).length).toBeGreaterThan(100)
    expect(belowFloors(lockfile)).toEqual([])
  })

  const known = { floors: { nanoid: ['3.3.8', '5.0.9'], '@vitest/browser': ['4.1.10'] }, notRead: {} }

  it.each([
    ['nanoid@3.3.7', 'nanoid 3.3.7 is below 3.3.8'],
    ['nanoid@5.0.8', 'nanoid 5.0.8 is below 5.0.9'],
    ['nanoid@4.9.9', 'nanoid 4.9.9 is below 5.0.9'],
    ['nanoid@2.0.0', 'nanoid 2.0.0 is below 5.0.9'],
    ['@vitest/browser@4.1.9', '@vitest/browser 4.1.9 is below 4.1.10'],
  ])('catch %s', (planted, sentence) => {
    expect(belowFloors(lock('zod@4.0.0', planted), known)).toEqual([sentence])
  })

  it.each(['nanoid@3.3.8', 'nanoid@3.10.0', 'nanoid@5.1.16', 'nanoid@6.0.0', '@vitest/browser@4.1.10'])(
    'let %s pass',
    (each) => {
      expect(lockedVersions(lock(each))).toHaveLength(1)
      expect(belowFloors(lock(each), known)).toEqual([])
    },
  )

  it('let a line pass that was not read, and say so in the file', () => {
    const unread = { ...known, notRead: { nanoid: { 2: 'not read' } } }
    expect(belowFloors(lock('nanoid@2.0.0'), unread)).toEqual([])
  })
})
