import { expect, it } from 'vitest'
import { breaches } from './promises.mjs'

const good = {
  LICENSE: 'MIT',
  'package.json': '{}',
  'dist/index.mjs': `'use client'\nexport {}`,
  'dist/static/index.mjs': 'export {}',
  'dist/index.d.mts': '',
}

it('finds nothing in a good package', () => {
  expect(breaches('react', good)).toEqual([])
})

it.each([
  ['react', { ...good, 'dist/index.cjs': 'exports.a = 1' }, "dist/index.cjs lacks 'use client'"],
  [
    'react',
    { ...good, 'dist/static/index.mjs': `'use client'\nexport {}` },
    "dist/static/index.mjs says 'use client', so no server component can use it",
  ],
  [
    'core',
    { ...good, 'dist/a.mjs': 'import "./b.mjs";' },
    'dist/a.mjs imports for a side effect, and bundlers warn of it',
  ],
  ['core', { ...good, 'src/index.ts': '' }, 'packs what it should not: src/index.ts'],
  [
    'core',
    { ...good, 'package.json': '{"exports":{"@journeykit/source":""}}' },
    'still carries the workspace condition',
  ],
  ['core', { ...good, 'package.json': '{"a":"workspace:*"}' }, 'still carries a workspace version'],
  ['core', { 'package.json': '{}' }, 'has no LICENSE'],
])('finds a planted fault in %s: %#', (name, files, breach) => {
  expect(breaches(name, files)).toEqual([breach])
})
