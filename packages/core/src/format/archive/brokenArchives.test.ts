import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArchive } from './parseArchive.ts'

const folder = new URL('../../../../examples/broken/archives/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const files = readdirSync(folder).filter((file) => file !== 'expected.json')
const expected = JSON.parse(textOf('expected.json')) as Record<string, { code: string; path: string }>

const problemsOf = (text: string) => {
  const parsed = parseArchive(text)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => ({ code, path }))
}

describe('the broken archives', () => {
  it('are all expected, and all there', () => {
    expect(Object.keys(expected).sort()).toEqual(files.sort())
    expect(files.length).toBeGreaterThan(18)
  })

  it.each(files)('%s has exactly the one problem it was made for', (file) => {
    expect(problemsOf(textOf(file))).toEqual([expected[file]])
  })

  it('would not be found broken if they were whole', () => {
    expect(problemsOf(textOf('newer-archive.json').replace('"version": 2', '"version": 1'))).toEqual([])
  })
})
