import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsIn } from './docExamples.ts'
import { guideProgram, runGuide } from './guideRun.ts'
import { renewedGuide } from './renewedGuide.ts'
import { root } from './root.mjs'

const textOf = (path: string): string => readFileSync(root + path, 'utf8')
/**
 * The guides that are programs: they write down what their code gives. The code of the others is files of host apps,
 * which the hosts check runs, or a few lines of a stylesheet.
 */
const guides = readdirSync(`${root}docs/guides`)
  .map((name) => `docs/guides/${name}`)
  .filter((path) => textOf(path).includes('// →'))
const block = (...lines: readonly string[]): string => ['```ts', ...lines, '```', ''].join('\n')

it('finds a guide that is a program', () => {
  expect(guides).not.toEqual([])
})

describe.each(guides)('%s', (path) => {
  it('is one program that compiles', { timeout: 60_000 }, () => {
    expect(faultsIn([guideProgram(textOf(path), path)])).toEqual([])
  })

  it('says what its code gives', { timeout: 60_000 }, async () => {
    const text = textOf(path)
    expect((await runGuide(text)).length).toBeGreaterThan(10)
    // With -u, what comes out is written into the guide.
    await expect(await renewedGuide(text)).toMatchFileSnapshot(root + path)
  })
})

describe('the runner', () => {
  it('lets later blocks use what earlier ones made', async () => {
    const guide = `${block('const a = 2')}\nThen:\n\n${block('a * 21 // → 42')}`
    expect(await runGuide(guide)).toEqual([{ code: 'a * 21', said: ['42'], given: ['42'] }])
  })

  it('finds a wrong figure', async () => {
    const [shown] = await runGuide(block('[1 + 1, 3]', '// → 3', '// → 3'))
    expect(shown?.said).toEqual(['3', '3'])
    expect(shown?.given).toEqual(['2', '3'])
  })

  it('finds an entry of a list that is not shown', async () => {
    const [shown] = await runGuide(block("['one', 'two']", '// → one'))
    expect(shown?.said).not.toEqual(shown?.given)
  })

  it('tells nothing from zero', async () => {
    const shown = await runGuide(block('void 0 // → 0', 'Array.of() // → 0'))
    expect(shown.map(({ given }) => given)).toEqual([['undefined'], ['[]']])
  })

  it('puts what comes out in the place of what was said', async () => {
    const guide = block("'a' // → b", "Array.of('c', 'd')", '// → e')
    expect(await renewedGuide(guide)).toBe(block("'a' // → a", "Array.of('c', 'd')", '// → c', '// → d'))
  })

  it('refuses an arrow that nobody would check', async () => {
    await expect(runGuide(block('const a = 1 // → 2'))).rejects.toThrow('1 of 1 arrows')
  })

  it('reads a text that goes on in the next line of comment', async () => {
    const [shown] = await runGuide(block("'a long text'", '// → a long', '//   text'))
    expect(shown?.said).toEqual(shown?.given)
  })

  it('finds a guide that does not compile', { timeout: 60_000 }, () => {
    const guide = block("import { addMoon } from '@journeykit/core'", 'addMoon(1)')
    expect(faultsIn([guideProgram(guide, 'planted.md')])).toEqual([expect.stringContaining('addMoon')])
  })
})
