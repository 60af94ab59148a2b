import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { clipped } from './clipped.ts'
import { visit } from './visit.ts'

/** What may be cut by the end of a page: cards and rows of the map that are allowed to break inside. */
const breakable = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.jk tr, .jk-card, .jk-down > li .jk-card')
    .evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    )

describe('a printed map', () => {
  for (const orientation of ['across', 'down'] as const)
    it(`is whole, and no card of it is cut where a page ends: ${orientation}`, async () => {
      await visit({ orientation }, async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.jk-card').count()).toBeGreaterThan(10)
        expect(await breakable(page)).toEqual([])
        expect(await clipped(page)).toEqual([])
      })
    })

  it('repeats its heads, and has the name of the lane at the beginning of every row', async () => {
    await visit({ orientation: 'across' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const head = await page.locator('.jk thead').evaluate((element) => getComputedStyle(element).display)
      expect(head).toBe('table-header-group')
      const first = await page
        .locator('.jk tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.matches('th[scope=row]') ?? false))
      expect(first.length).toBeGreaterThan(3)
      expect(first).not.toContain(false)
    })
  })

  it('fills pages that a printer can print', async () => {
    await visit({ orientation: 'across' }, async (page) => {
      const paper = await page.pdf({ format: 'A3', landscape: true })
      expect(paper.length).toBeGreaterThan(10_000)
    })
  })

  it('would be seen to be cut', async () => {
    await visit({ orientation: 'across' }, async (page) => {
      expect(await breakable(page)).not.toEqual([])
    })
  })
})
