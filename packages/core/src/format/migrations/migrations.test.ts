import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseJourney } from '../parseJourney.ts'
import { currentVersion } from '../schemas/documentSchema.ts'
import type { Migration } from './migration.ts'
import { migrations } from './migrations.ts'

const old = new URL('../../../../examples/old/', import.meta.url)
const oldFiles = readdirSync(old)
const ownFiles = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts'))

/** What is wrong with a table of migrations; nothing for a sound one. */
const faultsOf = (
  table: readonly Migration[],
  files: readonly string[],
  examples: readonly string[],
  today: number,
) => [
  ...table.flatMap(({ from, to }, i) =>
    from === i && to === i + 1 ? [] : [`number ${String(i + 1)} goes from ${String(from)} to ${String(to)}`],
  ),
  ...(table.length === today ? [] : [`they end at ${String(table.length)}, today is ${String(today)}`]),
  ...table.flatMap((_, i) => {
    const number = String(i + 1).padStart(4, '0')
    return files.filter((file) => file.startsWith(`${number}-`)).length === 1 ? [] : [`no one file ${number}-…`]
  }),
  ...(files.filter((file) => /^\d{4}-/.test(file)).length === table.length ? [] : ['files and table differ in number']),
  ...table.flatMap(({ from }) =>
    examples.some((file) => file.startsWith(`${String(from)}-`)) ? [] : [`no old file of version ${String(from)}`],
  ),
]

describe('the migrations', () => {
  it('are numbered without gaps up to today, each in a file of its own, each tried on an old file', () => {
    expect(faultsOf(migrations, ownFiles, oldFiles, currentVersion)).toEqual([])
  })

  it('would be caught with a gap, an end too early, a missing file or nothing to try them on', () => {
    const [first] = migrations
    const second = { from: 1, to: 2, migrate: (journey) => journey } satisfies Migration
    const files = ['0001-a.ts', '0002-b.ts']
    if (!first) throw new Error('no migrations')
    expect(faultsOf([first, second], files, ['0-a.json', '1-b.json'], 2)).toEqual([])
    expect(faultsOf([first, { ...second, from: 2, to: 3 }], files, ['0-a.json', '2-b.json'], 2)).toHaveLength(1)
    expect(faultsOf([first], ['0001-a.ts'], ['0-a.json'], 2)).toHaveLength(1)
    expect(faultsOf([first, second], ['0001-a.ts'], ['0-a.json', '1-b.json'], 2)).toHaveLength(2)
    expect(faultsOf([first, second], files, ['0-a.json'], 2)).toEqual(['no old file of version 1'])
  })

  it.each(oldFiles)('bring %s to today, with a warning', (file) => {
    const parsed = parseJourney(readFileSync(new URL(file, old), 'utf8'))
    expect(parsed).toMatchObject({ ok: true, warnings: [{ code: 'migrated' }] })
  })
})
