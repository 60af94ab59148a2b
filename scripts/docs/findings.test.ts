import { describe, expect, it } from 'vitest'
import { entry, linesAbove, partsOf, rulesIn } from './findings.mjs'

const list = `import { leap } from './rules/leap.ts'
import { tooLong } from './rules/tooLong.ts'

const pathRules: PathRules = [
  tooLong,
  leap,
]
`
const module = `/** Not this one. */
const other = 1

/**
 * A step that takes longer
 * than it should.
 *
 * A second paragraph.
 *
 * - \`overrun\`: a quarter. Ours: times
 *   are rough.
 * - \`waiting\`: six tenths.
 *
 * Severity: 0.4.
 *
 * Fix: none.
 *
 * Source: practice.
 */
export const tooLong: JourneyRule<'too-long'> = {}
export const bare: number = other
`
const parts = partsOf(linesAbove(module, 'tooLong'))
const rule = { id: 'too-long', settings: { overrun: 0.25, waiting: 0.6 } }

it('finds the rules of each group, in the order of the list', () => {
  expect(rulesIn(list)).toEqual([
    { group: 'path', name: 'tooLong', file: 'rules/tooLong.ts', id: 'too-long' },
    { group: 'path', name: 'leap', file: 'rules/leap.ts', id: 'leap' },
  ])
})

it('parts the comment of a rule', () => {
  expect(parts).toEqual({
    what: ['A step that takes longer than it should.', 'A second paragraph.'],
    reasons: [
      { setting: 'overrun', reason: 'a quarter. Ours: times are rough.' },
      { setting: 'waiting', reason: 'six tenths.' },
    ],
    severity: '0.4.',
    fix: 'none.',
    source: 'practice.',
  })
})

it('writes the usual value beside its reason', () => {
  const text = entry(rule, 'Takes too long', 'Слишком долго', parts)
  expect(text).toContain('### `too-long`\n\n**Takes too long**; in Russian «Слишком долго».')
  expect(text).toContain('- `overrun` (usually 0.25): a quarter. Ours: times are rough.\n- `waiting` (usually 0.6):')
})

describe('the check', () => {
  it('misses a comment, a reason and a source', () => {
    expect(() => entry(rule, '', '', partsOf(linesAbove(module, 'bare')))).toThrow(/has reasons for $/)
    expect(() => entry({ id: 'leap', settings: {} }, '', '', partsOf(linesAbove(module, 'bare')))).toThrow(/what/)
    expect(() => entry(rule, '', '', { ...parts, source: '' })).toThrow(/source/)
  })

  it('refuses a reason for a setting that there is not, and a rule without a file', () => {
    expect(() => entry({ ...rule, settings: { overrun: 0.25 } }, '', '', parts)).toThrow(/waiting/)
    expect(() => rulesIn(list.replace("import { leap } from './rules/leap.ts'\n", ''))).toThrow(/leap/)
  })
})
