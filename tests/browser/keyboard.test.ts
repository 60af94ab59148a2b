import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { focusedName, press, tabTo } from './focus.ts'
import { visit } from './visit.ts'

const said = (page: Page) => page.getByRole('status').innerText()

/** The head of a stage, by its exact title. */
const stage = (page: Page, title: string) =>
  page.getByRole('columnheader').filter({ has: page.getByText(title, { exact: true }) })

describe('by keyboard alone', () => {
  it('a stage is added, renamed, an emotion scored, and all of it undone', async () => {
    await visit({ edit: true }, async (page) => {
      await tabTo(page, 'Add stage')
      await press(page, 'Enter')
      await page.keyboard.type('Remembering')
      await press(page, 'Enter')
      expect(await focusedName(page)).toContain('Remembering')
      expect(await said(page)).toBe('Done: Add stage.')

      await press(page, 'F2')
      await page.keyboard.type('Memories')
      await press(page, 'Enter')
      expect(await stage(page, 'Memories').count()).toBe(1)

      await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter')
      const name = await focusedName(page)
      await press(page, 'ArrowUp')
      expect(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuetext')).not.toBe('')
      await press(page, 'Enter')
      await page.getByRole('menu').waitFor()
      await press(page, 'Home', 'Enter')
      expect(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow')).toBe('2')
      expect(await focusedName(page)).toBe(name)

      for (let i = 0; i < 6; i++) await press(page, 'Control+z')
      expect(await stage(page, 'Memories').count()).toBe(0)
      expect(await stage(page, 'Remembering').count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    })
  })

  it('a touchpoint is added to a step that has some already', async () => {
    await visit({ edit: true }, async (page) => {
      await tabTo(page, 'Add stage')
      await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight')
      await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter')
      await page.keyboard.type('A poster at the stop')
      await press(page, 'Enter')
      expect(await focusedName(page)).toContain('A poster at the stop')
    })
  })

  it('a journey running down is edited too', async () => {
    await visit({ edit: true, orientation: 'down' }, async (page) => {
      await tabTo(page, 'Add stage')
      await press(page, 'Enter')
      await page.keyboard.type('Remembering')
      await press(page, 'Enter')
      expect(await focusedName(page)).toContain('Remembering')
      await press(page, 'Control+z')
      expect(await page.getByText('Remembering').count()).toBe(0)
    })
  })

  it('a map that is read is one stop, which scrolls by arrows', async () => {
    await visit(
      { orientation: 'across' },
      async (page) => {
        await page.keyboard.press('Tab')
        expect(await focusedName(page)).toContain('Customer journey map')
        for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight')
        await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.closest('.jk') ?? null)).toBeNull()
      },
      { viewport: { width: 800, height: 700 } },
    )
  })
})
