import { expect, it } from 'vitest'
import { examplesIn, examplesOf, faultsIn } from './docExamples.ts'

const texts = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'packages/core/README.md',
  'packages/react/README.md',
  'docs/findings.md',
  'docs/formulas.md',
  'docs/format.md',
]

it('finds the examples of the README', () => {
  expect(examplesOf('README.md').length).toBeGreaterThanOrEqual(2)
})

it('shows readers only code that compiles', { timeout: 60_000 }, () => {
  expect(faultsIn(texts.flatMap(examplesOf))).toEqual([])
})

it('would see a call that does not exist', { timeout: 60_000 }, () => {
  const planted = "```ts\nimport { addMoon } from '@journeykit/core'\naddMoon(1)\n```\n"
  expect(faultsIn(examplesIn(planted, 'planted.md'))).toEqual([expect.stringContaining('addMoon')])
})
