import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../model/kind.ts'
import { fieldsOf, tableNames } from '../model/records.ts'
import { defaultLimits } from './limits.ts'
import { parseJourney } from './parseJourney.ts'

const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8')
const example = /<!-- example -->\s+```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

describe('docs/format.md', () => {
  it('shows a file that is read without a warning', () => {
    expect(parseJourney(example)).toMatchObject({ ok: true, warnings: [] })
  })

  it('would be caught showing one that is not', () => {
    expect(parseJourney(example.replace('"order-tea", "score"', '"order-cake", "score"')).ok).toBe(false)
  })

  it.each(kinds)('names the fields of a %s', (kind) => {
    const named = (optional: boolean): string =>
      Object.entries(fieldsOf(kind))
        .filter(([, field]) => field.optional === optional)
        .map(([name]) => `\`${name}\``)
        .join(' ')
    const row = page
      .replace(/ +/g, ' ')
      .split('\n')
      .find((line) => line.startsWith(`| \`${tableNames[kind]}\` |`))
    expect(row).toBe(`| \`${tableNames[kind]}\` | ${named(false)} | ${named(true)} |`)
  })

  it('tells the limits', () => {
    const { depth, records, problems } = defaultLimits
    expect(page).toContain(`${String(depth)} levels deep`)
    expect(page).toContain(`${records.toLocaleString('en')} records`)
    expect(page).toContain(`After ${String(problems)} problems`)
    expect([defaultLimits.characters, defaultLimits.values, defaultLimits.text]).toEqual([20e6, 4e6, 5e6])
  })
})
