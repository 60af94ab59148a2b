import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { afterEach, describe, expect, it } from 'vitest'
import { forbidden, options, packages, rooms } from '../dependency-cruiser.mjs'

let tree = ''
afterEach(() => {
  rmSync(tree, { recursive: true, force: true })
})

/** Files by path; each imports the paths and packages listed. Import targets that are paths are written too, if not listed. */
type Tree = Record<string, string[]>

/** The names of the rules that a tree of files breaks. */
async function broken(files: Tree): Promise<string[]> {
  tree = mkdtempSync(join(tmpdir(), 'journeykit-rules-'))
  const targets = Object.values(files)
    .flat()
    .filter((target) => target.startsWith('packages/'))
  for (const path of targets) write(path, [])
  for (const [path, imports] of Object.entries(files)) write(path, imports)
  const settings = { ...options, baseDir: tree, validate: true, ruleSet: { forbidden } } as unknown as ICruiseOptions
  const { output } = await cruise(['packages'], settings)
  const names = (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name)
  return [...new Set(names)]
}

function write(path: string, imports: string[]): void {
  const lines = imports.map((target, index) => `import type { T as T${index} } from '${specifier(path, target)}'`)
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), [...lines, 'export type T = 1', ''].join('\n'))
}

function specifier(from: string, target: string): string {
  if (!target.startsWith('packages/')) return target
  return '../'.repeat(from.split('/').length - 1) + target
}

const hand: Record<string, Tree> = {
  'no circles, types included': {
    'packages/layout/src/a.ts': ['packages/layout/src/b.ts'],
    'packages/layout/src/b.ts': ['packages/layout/src/a.ts'],
  },
  'every import is found': { 'packages/layout/src/a.ts': ['./nowhere.ts'] },
  'a package is entered by its front door': { 'packages/react/src/words/a.ts': ['packages/core/src/model/stage.ts'] },
  'core knows no framework and no drawing library': { 'packages/core/src/model/a.ts': ['react'] },
  'layout is pure': { 'packages/layout/src/a.ts': ['react-dom'] },
  'zod stays in format': { 'packages/core/src/model/a.ts': ['zod'] },
  'format is reached only by those who ask for it': {
    'packages/core/src/index.ts': ['packages/core/src/format/index.ts'],
  },
  'a migration remembers the past: it never imports the present model': {
    'packages/core/src/format/migrations/0001-first.ts': ['packages/core/src/model/stage.ts'],
  },
  'words are pure': { 'packages/react/src/words/a.ts': ['react'] },
  'interaction is pure unless it is a hook': { 'packages/react/src/interaction/gridNavigation.ts': ['react'] },
  'nothing published imports a test': { 'packages/layout/src/a.ts': ['packages/layout/src/b.test.ts'] },
}

/** A fault for every rule that is derived from the tables. */
const derived: Record<string, Tree> = {}
for (const [name, allowed] of Object.entries(packages)) {
  const stranger = [...Object.keys(packages), 'cli'].find((other) => other !== name && !allowed.includes(other)) ?? ''
  derived[`${name} opens only onto the packages [${allowed.join(', ')}]`] = {
    [`packages/${name}/src/index.ts`]: [`packages/${stranger}/src/index.ts`],
  }
}
for (const [source, doors] of Object.entries(rooms)) {
  const name = source.split('/')[1] ?? ''
  derived[`every room of ${name} is on the map`] = { [`${source}/index.ts`]: [`${source}/misc/a.ts`] }
  for (const [room, allowed] of Object.entries(doors)) {
    const stranger = Object.keys(doors).find((other) => other !== room && !allowed.includes(other)) ?? 'cellar'
    derived[`${name}/${room} opens only onto [${allowed.join(', ')}]`] = {
      [`${source}/${room}/a.ts`]: [`${source}/${stranger}/b.ts`],
    }
  }
}

const faults = { ...hand, ...derived }

describe('the dependency rules', () => {
  it('each have a planted fault', () => {
    expect(Object.keys(faults).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
  })

  it.each(Object.entries(faults))('catch: %s', async (rule, files) => {
    expect(await broken(files)).toContain(rule)
  })

  it('say nothing of a house that keeps them', async () => {
    const files: Tree = {}
    for (const [source, doors] of Object.entries(rooms)) {
      for (const [room, allowed] of Object.entries(doors)) {
        files[`${source}/${room}/a.ts`] = allowed.map((other) => `${source}/${other}/a.ts`)
      }
      files[`${source}/index.ts`] = Object.keys(doors)
        .filter((room) => room !== 'format')
        .map((room) => `${source}/${room}/a.ts`)
    }
    files['packages/layout/src/index.ts'] = ['packages/core/src/index.ts']
    files['packages/core/src/model/a.test.ts'] = ['packages/core/src/operations/a.ts']
    expect(await broken(files)).toEqual([])
  })
})
