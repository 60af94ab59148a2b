import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf, pointsOf } from './accessibilityTable.ts'
import { testNames } from './testNames.ts'

const root = resolve(import.meta.dirname, '..')
const markdown = readFileSync(resolve(root, 'docs/accessibility.md'), 'utf8')

const read = new Map<string, readonly string[]>()

/** The tests of a file, read once; undefined where there is no such file. */
const testsIn = (file: string): readonly string[] | undefined => {
  const path = resolve(root, file)
  if (!read.has(file) && existsSync(path)) read.set(file, testNames(file, readFileSync(path, 'utf8')))
  return read.get(file)
}

describe('the table of accessibility', () => {
  it('has all 36 points, each with tests that exist, or with a reason', () => {
    expect(faultsOf(pointsOf(markdown), testsIn)).toEqual([])
  })

  it('would be caught with a point left out, a test renamed, a file gone, and nothing shown', () => {
    const [first] = pointsOf(markdown).flatMap(({ shownBy }) => shownBy)
    if (!first) throw new Error('The table links to no test.')
    const faults = (text: string) => faultsOf(pointsOf(text), testsIn).join('\n')
    expect(faults(markdown.replace(/^\| 17 .*$/m, ''))).toBe('17 is not there once')
    expect(faults(markdown.replace(first.name, `${first.name} no more`))).toMatch(/has no test “.* no more”/)
    expect(faults(markdown.replace(first.file, `${first.file}x`))).toMatch(/has no test/)
    expect(faults(markdown.replace(/^\| 17 .*$/m, '| 17 | something | |'))).toBe('17 shows nothing')
  })
})

describe('testNames', () => {
  it('finds tests by their groups, by tables of cases, and with what is put in when they run', () => {
    const source = `
      describe('a', () => {
        it('b', () => undefined)
        it.each([1])('c %s', () => undefined)
        for (const x of []) it(\`d \${x} e\`, () => undefined)
      })
      describe.each(views)('$name', () => { test('f', { timeout: 1 }, () => undefined) })
      item('g')
    `
    expect(testNames('x.test.ts', source)).toEqual(['a › b', 'a › c %s', 'a › d … e', '$name › f'])
  })
})
