import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Journey } from '@journeykit/core'
import { visit } from './visit.ts'

const centre = async (target: Locator): Promise<readonly [number, number]> => {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

const journeyOn = (page: Page): Promise<Journey | undefined> =>
  page.evaluate(() => window.stores?.[0]?.getState().journey)

/** Everything that can be seen to be open: menus, sheets, text fields. */
const openOn = (page: Page): Promise<number> =>
  page.locator('[role=menu], textarea, input[type=search], .jk-sheet').count()

describe('the pointer', () => {
  it('acts where it is let go, not where it is pressed, and not at all when it has left', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const button = page.getByRole('button', { name: 'Shortcuts' })
      const isPressed = () => button.getAttribute('aria-pressed')
      await page.mouse.move(...(await centre(button)))
      await page.mouse.down()
      expect(await isPressed()).toBe('false')
      await page.mouse.move(5, 5)
      await page.mouse.up()
      expect(await isPressed()).toBe('false')
      await button.click()
      expect(await isPressed()).toBe('true')
    })
  })

  it('changes nothing when it leaves a point of the curve, a name or a menu before it is let go', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const before = await journeyOn(page)
      const targets = [page.getByRole('slider').nth(2), page.getByRole('button', { name: 'Interest', exact: true })]
      for (const target of targets) {
        await page.mouse.move(...(await centre(target)))
        await page.mouse.down()
        await page.mouse.move(5, 5)
        await page.mouse.up()
        await page.keyboard.press('Escape')
        expect(await openOn(page)).toBe(0)
      }
      await page.getByRole('slider').nth(2).click()
      const [x, y] = await centre(page.getByRole('menuitemradio').first())
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(5, 5)
      await page.mouse.up()
      expect(await journeyOn(page)).toEqual(before)
      await page.keyboard.press('Escape')
      await page.getByRole('slider').nth(2).click()
      await page.getByRole('menuitemradio').first().click()
      expect(await journeyOn(page)).not.toEqual(before)
    })
  })

  it('brings up nothing on its way but tools within their own card, which stay while it goes to them', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const card = page.locator('.jk-item').first()
      const tools = card.locator('.jk-item-tools')
      const texts = () => page.locator('.jk').innerText()
      const before = await texts()
      await card.hover({ position: { x: 4, y: 4 } })
      await expect.poll(() => tools.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
      const [outer, inner] = [await card.boundingBox(), await tools.boundingBox()]
      if (!outer || !inner) throw new Error('There is no card with tools.')
      expect(inner.x).toBeGreaterThanOrEqual(outer.x - 1)
      expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1)
      await page.mouse.move(inner.x + inner.width / 2, inner.y + inner.height / 2, { steps: 4 })
      expect(await tools.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
      expect(await texts()).toBe(before)
    })
  })
})

describe('letters', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789?/.,'.matchAll(/./g)].map(([letter]) => letter)

  it('are no shortcuts: with the focus on the page, on a tool or on a cell they do nothing', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const before = await journeyOn(page)
      const places = [
        page.locator('body'),
        page.getByRole('button', { name: 'Show' }),
        page.locator('[role=grid] [tabindex="0"]').first(),
      ]
      for (const place of places) {
        await place.focus()
        for (const letter of letters) await page.keyboard.press(letter)
        expect(await openOn(page)).toBe(0)
        expect(await journeyOn(page)).toEqual(before)
      }
    })
  })

  it('would be seen to open something', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      await page.getByRole('button', { name: 'Interest', exact: true }).click()
      expect(await openOn(page)).toBe(1)
    })
  })
})
