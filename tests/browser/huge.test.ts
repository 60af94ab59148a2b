import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

/** How many cells of the map change while something is done. */
const cellsTouched = async (page: Page, work: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    const touched = new Set<Element | null>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        touched.add((target instanceof Element ? target : target.parentElement)?.closest('td, th') ?? null)
    })
    observer.observe(document.querySelector('table') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    Object.assign(window, { touched, observer })
  })
  await work()
  return page.evaluate(() => (window as unknown as { touched: Set<Element | null> }).touched.size)
}

describe('a map of 1,000 touchpoints', () => {
  it('touches one cell when one touchpoint is renamed', async () => {
    await visit({ example: 'huge', edit: true, orientation: 'across' }, async (page) => {
      const names = page.locator('.jk-touchpoint .jk-rename')
      const drawn = await names.count()
      expect(drawn).toBeGreaterThan(50)
      expect(drawn).toBeLessThan(400)
      const before = await names.nth(20).innerText()
      await names.nth(19).click()
      await page.keyboard.press('Escape')
      await names.nth(20).click()
      const touched = await cellsTouched(page, async () => {
        await page.keyboard.type('Renamed')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Renamed', exact: true }).waitFor()
      })
      expect(touched).toBe(1)
      expect(before).not.toBe('Renamed')
    })
  })

  it('would be seen to touch more', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const touched = await cellsTouched(page, async () => {
        await page.evaluate(() => {
          for (const cell of document.querySelectorAll('td')) cell.setAttribute('data-touched', '')
        })
      })
      expect(touched).toBeGreaterThan(50)
    })
  })
})
