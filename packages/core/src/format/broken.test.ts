import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseJourney } from './parseJourney.ts'

const folder = new URL('../../../examples/broken/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'expected.json')
const expected = JSON.parse(textOf('expected.json')) as Record<string, { code: string; path: string }>

const problemsOf = (text: string) => {
  const parsed = parseJourney(text)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => ({ code, path }))
}

describe('the broken examples', () => {
  it('are all expected, and all there', () => {
    expect(Object.keys(expected).sort()).toEqual(files.sort())
    expect(files.length).toBeGreaterThan(46)
  })

  it.each(files)('%s has exactly the one problem it was made for', (file) => {
    expect(problemsOf(textOf(file))).toEqual([expected[file]])
  })

  it('would not be found broken if they were whole', () => {
    expect(problemsOf(textOf('newer-version.json').replace('"version": 3', '"version": 2'))).toEqual([])
  })
})
