// @vitest-environment node
import { bundle, type Rule, type Selector, type SelectorComponent } from 'lightningcss'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { themeTokens } from './themeTokens.ts'

/** Without types of what the parser finds, for it names a dozen kinds of rules that only differ in what is around them. */
interface Found {
  readonly layer: string
  readonly selector: Selector
  readonly text: string
}

const alternatives = (part: SelectorComponent): readonly Selector[] =>
  part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where') ? part.selectors : []

/** True for a part that only elements of the kit have: one of its classes, or a choice between such. */
const isOurs = (part: SelectorComponent): boolean => {
  if (part.type === 'class') return part.name === 'jk' || part.name.startsWith('jk-')
  const among = alternatives(part)
  return among.length > 0 && among.every(isKept)
}

/** True where the selector cannot match outside of the kit: its subject is ours, or something around the subject is. */
const isKept = (selector: Selector): boolean => {
  let beside = false
  for (const part of selector.toReversed()) {
    if (part.type === 'combinator') beside = part.value === 'next-sibling' || part.value === 'later-sibling'
    else if (!beside && isOurs(part)) return true
  }
  return false
}

const rulesIn = (rules: readonly Rule[], layer: string): readonly Found[] =>
  rules.flatMap((rule): readonly Found[] => {
    if (rule.type === 'style') {
      const own = rule.value.selectors.map((selector) => ({ layer, selector, text: JSON.stringify(selector) }))
      return [...own, ...rulesIn(rule.value.rules ?? [], layer)]
    }
    if (rule.type === 'layer-block')
      return rulesIn(rule.value.rules, [layer, ...(rule.value.name ?? ['?'])].filter(Boolean).join('.'))
    if (rule.type === 'media' || rule.type === 'container' || rule.type === 'supports')
      return rulesIn(rule.value.rules, layer)
    return []
  })

const read = (filename: string): { readonly found: readonly Found[]; readonly code: string } => {
  let found: readonly Found[] = []
  const { code } = bundle({
    filename,
    visitor: {
      StyleSheet(sheet) {
        found = rulesIn(sheet.rules, '')
      },
    },
  })
  return { found, code: code.toString() }
}

const leaksOf = ({ found }: { readonly found: readonly Found[] }): readonly string[] =>
  found.filter(({ layer, selector }) => !layer.startsWith('journeykit.') || !isKept(selector)).map(({ text }) => text)

/** The kinds of elements whose before and after the armour knows wherever they stand. */
const armouredKinds: ReadonlySet<string> = new Set(['li', 'summary', 'blockquote', 'q', 'button'])

const isDrawnBeside = (part: SelectorComponent): boolean =>
  part.type === 'pseudo-element' && (part.kind === 'before' || part.kind === 'after')

/** What is drawn before or after elements that the armour does not name, neither by their class nor by their kind. */
const unarmoured = (filename: string): readonly string[] => {
  const armour = readFileSync(join(import.meta.dirname, 'armour.css'), 'utf8')
  const isNamed = (part: SelectorComponent): boolean =>
    part.type === 'class' || part.type === 'attribute' || (part.type === 'type' && armouredKinds.has(part.name))
  const namesIn = (selector: Selector): readonly string[] =>
    selector.flatMap((part) => [
      ...(isNamed(part) && 'name' in part ? [part.name] : []),
      ...alternatives(part).flatMap(namesIn),
    ])
  const isKnown = (name: string) => name !== 'jk' && new RegExp(`[ .([]${name}[\\] ,):]`).test(armour)
  return read(filename)
    .found.filter(({ selector }) => selector.some(isDrawnBeside))
    .map(({ selector }) => namesIn(selector))
    .filter((names) => !['', 'jk'].includes(names.join()) && !names.some(isKnown))
    .map((names) => names.join(' '))
}

const styles = join(import.meta.dirname, 'styles.css')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'journeykit-leaks-'))
})

afterAll(() => {
  rmSync(scratch, { recursive: true })
})

const written = (css: string): string => {
  const path = join(scratch, 'planted.css')
  writeFileSync(path, css)
  return path
}

describe('the stylesheet', () => {
  it('is all in the kit’s layer, and matches nothing outside of the kit', () => {
    const sheet = read(styles)
    expect(sheet.found.length).toBeGreaterThan(400)
    expect(leaksOf(sheet)).toEqual([])
  })

  it.each([
    ['.jk { color: red }', 1],
    ['@layer journeykit.parts { .jk p, p { color: red } }', 1],
    ['@layer journeykit.parts { .jk + p { color: red } .jk-view ~ p { color: red } }', 2],
    ['@layer journeykit.parts { :is(.jk, h2) p { color: red } }', 1],
    ['@layer journeykit.parts { @media print { @container (width > 0) { body:not(.jk) { color: red } } } }', 1],
    ['@layer journeykit.parts { .jk { & + div { color: red } } }', 1],
    ['@layer journeykit.parts { [dir] .jk p + p, .jk-card::before, :is(.jk, .jk-x) li { color: red } }', 0],
  ])('would be caught: %s', (css, count) => {
    expect(leaksOf(read(written(css)))).toHaveLength(count)
  })

  it('names keyframes, if any, so that no host’s are replaced', () => {
    const names = [...read(styles).code.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !name.startsWith('jk-'))).toEqual([])
  })

  it('uses no custom property that is neither a token nor set by the kit itself', () => {
    const { code } = read(styles)
    const known = new Set([
      ...themeTokens.map(({ name }) => name),
      ...[...code.matchAll(/(--jk-[\w-]+):/g)].map(([, name]) => name),
    ])
    // What has a fallback may be set by a script.
    const used = [...code.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
    expect(used.length).toBeGreaterThan(300)
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  it('draws nothing before or after an element that the armour does not know', () => {
    expect(unarmoured(join(import.meta.dirname, 'index.css'))).toEqual([])
    expect(unarmoured(written('.jk-new span::before, .jk li::after, .jk-x:hover::after { content: "" }'))).toHaveLength(
      2,
    )
  })
})
