import { randomBytes } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { budgets } from './firstLoadBudgets.mjs'
import { heldOf, weighFirstLoad } from './weighFirstLoad.mjs'

// Pages are built, on a machine that does other things too.
vi.setConfig({ testTimeout: 120_000 })

/** A module that compresses to about as many bytes as it is given. */
const heavy = (bytes: number): string => `export const heavy = '${randomBytes(bytes).toString('base64')}'`

const [, editor] = budgets
if (!editor) throw new Error('There is no budget for the editor.')

describe('the weight of a first load', () => {
  it('is of what is imported, and not of what is fetched later', async () => {
    const files = { 'virtual:heavy': heavy(20_000) }
    const now = await weighFirstLoad(`import { heavy } from 'virtual:heavy'; console.log(heavy)`, { files })
    const later = await weighFirstLoad(`import('virtual:heavy').then(console.log)`, { files })
    expect(now.first).toBeGreaterThan(20_000)
    expect(now.later).toBe(0)
    expect(later.first).toBeLessThan(2_000)
    expect(later.later).toBeGreaterThan(20_000)
  })

  it('does not count React', async () => {
    const { first } = await weighFirstLoad(`import { createElement } from 'react'; console.log(createElement('p'))`)
    expect(first).toBeLessThan(300)
  })

  it('of an editor that loads everything at once is over its budget', async () => {
    const all = `import * as everything from '@journeykit/react'; console.log(everything)`
    const { ok, said } = heldOf(editor, await weighFirstLoad(all, { fromSources: true }))
    expect(ok).toBe(false)
    expect(said).toMatch(/^OVER: editor loads/)
  })

  it('of nothing holds no budget: then the page was not built', () => {
    expect(heldOf(editor, { first: 0, later: 0 }).ok).toBe(false)
    expect(heldOf(editor, { first: editor.limit, later: 0 }).ok).toBe(true)
    expect(heldOf(editor, { first: editor.limit + 1, later: 0 }).ok).toBe(false)
  })
})

it.each(budgets)('the $name keeps to its budget', async (budget) => {
  const { ok, said } = heldOf(budget, await weighFirstLoad(budget.code, { fromSources: true }))
  expect(ok, said).toBe(true)
})
