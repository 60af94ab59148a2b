import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

const card = (page: Page): Locator => page.locator('[data-record^="touchpoint:"]').first()

const middle = async (locator: Locator): Promise<Spot> => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The card, the cell beside its own, and how many cards that has. */
const scene = async (page: Page) => {
  const name = (await card(page).getAttribute('data-record')) ?? ''
  const lane = await card(page).locator('xpath=ancestor::td').getAttribute('data-lane')
  const cells = page.locator(`td[data-lane="${lane ?? ''}"]`)
  return { dragged: page.locator(`[data-record="${name}"]`), from: cells.nth(0), to: cells.nth(1), name }
}

const within = (cell: Locator, name: string): Promise<number> => cell.locator(`[data-record="${name}"]`).count()

const said = (page: Page) => page.getByRole('status').first().innerText()

/** Moves the mouse in steps, as hands do. */
const carry = async (page: Page, from: Spot, to: Spot) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

describe('dragging', () => {
  it('a mouse carries a card to another step, shows where, and drops it as one step', async () => {
    await visit({ edit: true }, async (page) => {
      const { dragged, from, to, name } = await scene(page)
      await dragged.scrollIntoViewIfNeeded()
      await carry(page, await middle(dragged), await middle(to))
      expect(await page.locator('[data-drop]').count()).toBe(1)
      expect(await page.locator('.jk-carried').isVisible()).toBe(true)
      await page.mouse.up()
      expect(await within(to, name)).toBe(1)
      expect(await within(from, name)).toBe(0)
      expect(await page.locator('[data-drop], .jk-carried, [data-lifted]').count()).toBe(0)
      expect(await page.getByRole('textbox').count()).toBe(0)
      expect(await said(page)).toContain('put down')
      await page.keyboard.press('Control+z')
      expect(await within(from, name)).toBe(1)
    })
  })

  it('Escape puts it back, and so does a drop where it cannot stand', async () => {
    await visit({ edit: true }, async (page) => {
      const { dragged, from, to, name } = await scene(page)
      await dragged.scrollIntoViewIfNeeded()
      await carry(page, await middle(dragged), await middle(to))
      await page.keyboard.press('Escape')
      await page.mouse.up()
      expect(await within(from, name)).toBe(1)
      await carry(page, await middle(dragged), await middle(page.locator('th.jk-stage').first()))
      await page.mouse.up()
      expect(await within(from, name)).toBe(1)
    })
  })

  it('a click does not drag', async () => {
    await visit({ edit: true }, async (page) => {
      const { dragged, from, name } = await scene(page)
      await dragged.click({ position: { x: 4, y: 4 } })
      expect(await within(from, name)).toBe(1)
      expect(await dragged.getAttribute('data-selected')).toBe('true')
    })
  })

  it('a mouse reorders stages by their heads', async () => {
    await visit({ edit: true }, async (page) => {
      const names = () =>
        page.locator('th.jk-stage').evaluateAll((heads) => heads.map((head) => head.dataset['record']))
      const [first, second, ...rest] = await names()
      const box = await page.locator('th.jk-stage').nth(1).boundingBox()
      if (!box) throw new Error('There is no second stage.')
      const start = await middle(page.locator('th.jk-stage').first().locator('[data-handle]'))
      await carry(page, start, { x: box.x + box.width - 12, y: start.y })
      await page.mouse.up()
      expect(await names()).toEqual([second, first, ...rest])
    })
  })

  it('a finger drags by the handle, and the handle alone keeps the page from scrolling', async () => {
    await visit(
      { edit: true },
      async (page) => {
        const { dragged, to, name } = await scene(page)
        const handle = dragged.locator('[data-handle]')
        expect(await handle.evaluate((element) => getComputedStyle(element).touchAction)).toBe('none')
        expect(await dragged.evaluate((element) => getComputedStyle(element).touchAction)).toBe('auto')
        await dragged.scrollIntoViewIfNeeded()
        // A tap on a card shows what it can be taken by.
        await dragged.tap({ position: { x: 4, y: 4 } })
        await handle.waitFor()
        const box = await handle.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
        const [start, end] = [await middle(handle), await middle(to)]
        const hands = await page.context().newCDPSession(page)
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
          hands.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
        await touch('touchStart', start)
        for (const share of [0.1, 0.4, 0.7, 1])
          await touch('touchMove', { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share })
        await touch('touchEnd')
        expect(await within(to, name)).toBe(1)
      },
      { hasTouch: true },
    )
  })
})

describe('the menu of a card', () => {
  it('opens where the second button asks for it, within the window, and gives the focus back', async () => {
    await visit({ edit: true }, async (page) => {
      const { dragged } = await scene(page)
      await dragged.click({ button: 'right', position: { x: 4, y: 4 } })
      const box = await page.getByRole('menu').boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('jk-menu-button')
    })
  })

  it('copies and pastes by keys', async () => {
    await visit({ edit: true }, async (page) => {
      const { dragged, to } = await scene(page)
      const before = await to.locator('[data-record]').count()
      await dragged.locator('.jk-menu-button').focus()
      await page.keyboard.press('Control+c')
      await to.focus()
      await page.keyboard.press('Control+v')
      expect(await to.locator('[data-record]').count()).toBe(before + 1)
    })
  })
})
