import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'
import type { Asked } from './page/asked.ts'
import { visit, type Visit } from './visit.ts'

type Tokens = Readonly<Record<string, string>>

const names = [
  ...['paper', 'card', 'warm-paper', 'cool-paper', 'ink', 'soft', 'quiet', 'warm', 'cool', 'focus'],
  ...[1, 2, 3, 4, 5].map((feeling) => `emotion-${String(feeling)}`),
]

/** The colours that a map really has, as the browser knows them. */
const tokensIn = async (asked: Asked, options: Visit): Promise<Tokens> => {
  let tokens: Tokens = {}
  await visit(
    asked,
    async (page) => {
      if (asked.theme === 'dark' && options.colorScheme === 'no-preference') await page.emulateMedia({ media: 'print' })
      tokens = await page.locator('.jk').evaluate((map, wanted) => {
        const style = getComputedStyle(map)
        return Object.fromEntries(wanted.map((name) => [name, style.getPropertyValue(`--jk-${name}`).trim()]))
      }, names)
    },
    options,
  )
  return tokens
}

const visions: Readonly<Record<string, (color: Color) => Color>> = {
  normal: (color) => color,
  protan: (color) => filterDeficiencyProt(1)(color),
  deutan: (color) => filterDeficiencyDeuter(1)(color),
  tritan: (color) => filterDeficiencyTrit(1)(color),
}

const colour = (text: string): Color => {
  const color = parse(text)
  if (!color) throw new Error(`${text} is not a colour.`)
  return color
}

const difference = differenceCiede2000()

/** The least difference between neighbours, for each kind of vision. */
const leastDifferences = (palette: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(visions).map(([vision, see]) => {
      const seen = palette.map((text) => see(colour(text)))
      const steps = seen.slice(1).map((color, i) => difference(seen[i] ?? color, color))
      return [vision, Math.min(...steps)]
    }),
  )

const emotions = (tokens: Tokens): readonly string[] =>
  [1, 2, 3, 4, 5].map((feeling) => tokens[`emotion-${String(feeling)}`] ?? '')

/** Which inks stand on which papers. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'card', 'warm-paper', 'cool-paper'],
  soft: ['paper', 'card', 'warm-paper', 'cool-paper'],
  warm: ['paper', 'card', 'warm-paper'],
  cool: ['paper', 'card', 'cool-paper'],
  // By how much it got better or worse is said in the colours of the best and the worst.
  'emotion-1': ['paper'],
  'emotion-5': ['paper'],
}

const parts: Readonly<Record<string, readonly string[]>> = {
  focus: ['paper', 'card', 'warm-paper', 'cool-paper'],
  quiet: ['paper'],
  ...Object.fromEntries([1, 2, 3, 4, 5].map((feeling) => [`emotion-${String(feeling)}`, ['paper', 'card']])),
}

/** 0 where one of the two is no colour at all. */
const contrastOf = (front = '', ground = ''): number =>
  parse(front) && parse(ground) ? wcagContrast(front, ground) : 0

const tooPale = (
  tokens: Tokens,
  pairs: Readonly<Record<string, readonly string[]>>,
  least: number,
): readonly string[] =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, contrast: contrastOf(tokens[front], tokens[ground]) }))
      .filter(({ contrast }) => contrast < least)
      .map(({ ground, contrast }) => `${front} on ${ground}: ${contrast.toFixed(2)}`),
  )

/** How much contrast letters and parts must have at least: as WCAG asks of everybody, and of those who do more. */
interface Least {
  readonly text: number
  readonly part: number
}
const usual: Least = { text: 4.5, part: 3 }
const enhanced: Least = { text: 7, part: 4.5 }

const themes: Readonly<Record<string, readonly [asked: Asked, options: Visit, least?: Least]>> = {
  light: [{ theme: 'light' }, {}],
  dark: [{ theme: 'dark' }, {}],
  'dark of the system': [{}, { colorScheme: 'dark' }],
  print: [{ theme: 'dark' }, { colorScheme: 'no-preference' }],
  contrast: [{ theme: 'contrast' }, {}, enhanced],
  'contrast, where the system is dark': [{ theme: 'contrast' }, { colorScheme: 'dark' }, enhanced],
  'more contrast asked of the system': [{ theme: 'light' }, { contrast: 'more' }],
  'more contrast asked of a dark system': [{}, { contrast: 'more', colorScheme: 'dark' }],
}

describe('the palette', () => {
  for (const [name, [asked, options, least = usual]] of Object.entries(themes))
    it(`can be read and told apart by everybody: ${name}`, async () => {
      const tokens = await tokensIn(asked, options)
      expect(tooPale(tokens, texts, least.text)).toEqual([])
      // On paper nothing has the focus.
      expect(
        tooPale(tokens, parts, least.part).filter((pair) => name !== 'print' || !pair.startsWith('focus')),
      ).toEqual([])
      for (const [vision, step] of Object.entries(leastDifferences(emotions(tokens))))
        expect(step, `${vision} vision`).toBeGreaterThanOrEqual(15)
    })

  it('is another in the dark than in the light, by the system as by name', async () => {
    const [light, dark, system] = await Promise.all([
      tokensIn({ theme: 'light' }, { colorScheme: 'dark' }),
      tokensIn({ theme: 'dark' }, {}),
      tokensIn({}, { colorScheme: 'dark' }),
    ])
    expect(light['paper']).not.toBe(dark['paper'])
    expect(system).toEqual(dark)
  })

  it('says hints as loudly as the rest to who asks for more contrast, in the dark too', async () => {
    for (const asked of [{ theme: 'light' }, { theme: 'dark' }] satisfies Asked[]) {
      const [plain, loud] = await Promise.all([tokensIn(asked, {}), tokensIn(asked, { contrast: 'more' })])
      expect(plain['soft']).not.toBe(plain['ink'])
      expect(loud['soft']).toBe(loud['ink'])
    }
  })

  it('would not be told apart in red, yellow and green, nor read in pale grey', () => {
    const traffic = leastDifferences(['#e53935', '#ff9800', '#fdd835', '#9ccc65', '#43a047'])
    expect(Math.min(...Object.values(traffic))).toBeLessThan(15)
    expect(tooPale({ ink: '#999', paper: '#fff' }, { ink: ['paper'] }, 4.5)).toHaveLength(1)
    expect(tooPale({}, { ink: ['paper'] }, 4.5)).toHaveLength(1)
  })
})
