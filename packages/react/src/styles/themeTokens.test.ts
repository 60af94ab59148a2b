// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { themeTokens, type ThemeToken } from './themeTokens.ts'

const sheet = (name: string): string => readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')

/** The custom properties that a piece of a stylesheet sets, each by its first value. */
const set = (css: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(/(--jk-[\w-]+):\s*([^;]+);/g))
    if (!found.has(name)) found.set(name, value.replace(/\s+/g, ' '))
  return found
}

const listed = (valueOf: (token: ThemeToken) => string | undefined): ReadonlyMap<string, string> =>
  new Map(
    themeTokens.flatMap((token) => {
      const value = valueOf(token)
      return value === undefined ? [] : [[token.name, value] as const]
    }),
  )

/** The light palette of high contrast, the dark one, and the rest. */
const [contrast = '', contrastDark = ''] = sheet('contrast').split('@media')

describe('themeTokens', () => {
  it.each<[string, string, (token: ThemeToken) => string | undefined]>([
    ['tokens', sheet('tokens'), ({ light }) => light],
    ['dark', sheet('dark'), ({ dark }) => dark],
    ['contrast', contrast, (token) => token.contrast?.[0]],
    ['contrast in the dark', contrastDark, (token) => token.contrast?.[1]],
    ['density', sheet('density'), ({ compact }) => compact],
  ])('are the same as in the stylesheet, in both directions: %s', (_, css, valueOf) => {
    expect(set(css).size).toBeGreaterThan(5)
    expect([...listed(valueOf)]).toEqual([...set(css)])
  })

  it('would be seen to differ', () => {
    const css = sheet('tokens').replace('--jk-radius: 7px;', '--jk-radius: 8px; --jk-new: 1px;')
    const found = set(css)
    expect([...found]).not.toEqual([...listed(({ light }) => light)])
    expect(found.get('--jk-new')).toBe('1px')
  })

  it('have both palettes of the dark alike, by the system and by name', () => {
    const [, system = '', named = ''] = sheet('dark').split(/--jk-paper:/)
    expect([...set(`--jk-paper:${system}`)]).toEqual([...set(`--jk-paper:${named}`)])
  })

  it('stand in the guide, each with its meaning and its light and dark', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/theming.md', import.meta.url), 'utf8')
    const rows = new Map(guide.split('\n').map((row) => [/^\| `(--jk-[\w-]+)`/.exec(row)?.[1], row]))
    for (const { name, kind, meaning, light, dark, compact } of themeTokens) {
      const values = kind === 'font' || kind === 'shadow' ? [] : [light, dark, compact]
      for (const text of [meaning, ...values]) expect(rows.get(name), name).toContain(text ?? '')
    }
  })

  it('are each said in a sentence, once', () => {
    expect(new Set(themeTokens.map(({ name }) => name)).size).toBe(themeTokens.length)
    expect(new Set(themeTokens.map(({ meaning }) => meaning)).size).toBe(themeTokens.length)
    for (const { meaning } of themeTokens) expect(meaning).toMatch(/^\p{Lu}.*\.$/u)
  })
})
