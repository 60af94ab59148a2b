import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../model/field.ts'
import { kinds } from '../model/kind.ts'
import { fieldsOf, tableNames } from '../model/records.ts'
import { defaultArchiveLimits } from './archive/archiveLimits.ts'
import { defaultLimits } from './limits.ts'
import { parseJourney } from './parseJourney.ts'
import { currentVersion } from './schemas/documentSchema.ts'

const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8')
const example = /<!-- example -->\s+```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

const namesIn = (rule: Rule): readonly string[] => {
  if (rule.is !== 'group' && rule.is !== 'groups') return []
  return Object.entries(rule.fields).flatMap(([name, field]) => [name, ...namesIn(field.rule)])
}

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

  it('tells how many tables there are, and of which version it is', () => {
    expect([kinds.length, page.includes('All sixteen tables')]).toEqual([16, true])
    expect(page).toContain(`**Version ${String(currentVersion)}**, today's`)
    expect(page).toContain(`schema/journey-${String(currentVersion)}.schema.json`)
  })

  it('names every part of a field that has parts', () => {
    const parts = kinds.flatMap((kind) => Object.values(fieldsOf(kind)).flatMap(({ rule }) => namesIn(rule)))
    const rows = page.split('\n').filter((line) => line.startsWith('| a') || line.startsWith('| `w'))
    expect(parts).toContain('p90')
    expect(parts.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([])
  })

  it('tells the limits', () => {
    const { depth, records, problems } = defaultLimits
    expect(page).toContain(`${String(depth)} levels deep`)
    expect(page).toContain(`${records.toLocaleString('en')} records`)
    expect(page).toContain(`After ${String(problems)} problems`)
    expect(page).toContain(`At most ${defaultArchiveLimits.versions.toLocaleString('en')} versions`)
    expect([defaultLimits.characters, defaultLimits.values, defaultLimits.text]).toEqual([20e6, 4e6, 5e6])
  })
})
