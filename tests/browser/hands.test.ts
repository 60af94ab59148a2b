import type { CDPSession, Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { middle, type Spot } from './finger.ts'
import { journeyOn, told } from './told.ts'
import { visit } from './visit.ts'

const touchpoint = (page: Page): Locator => page.locator('td [data-record^="touchpoint:"]').first()

/** The place that a record stands at, in the journey. */
const placeOf = async (page: Page, name: string): Promise<string | undefined> =>
  (await journeyOn(page)).touchpoints[name.slice(name.indexOf(':') + 1) as never]?.['place']

/** A card, the place after its own, and the cell there. */
const scene = async (page: Page) => {
  const name = (await touchpoint(page).getAttribute('data-record')) ?? ''
  const card = page.locator(`[data-record="${name}"]`)
  const lane = (await card.locator('xpath=ancestor::td').getAttribute('data-lane')) ?? ''
  const next = page.locator(`td[data-lane="${lane}"]`).nth(1)
  return { name, card, next, place: (await next.getAttribute('data-place')) ?? '' }
}

type Mouse = 'mousePressed' | 'mouseMoved' | 'mouseReleased'

/** A pen, which the test driver has no word for. */
const pen = async (page: Page) => {
  const hands: CDPSession = await page.context().newCDPSession(page)
  const at = (type: Mouse, { x, y }: Spot) =>
    hands.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    })
  return async (from: Spot, to: Spot) => {
    await at('mousePressed', from)
    for (const share of [0.1, 0.4, 0.7, 1])
      await at('mouseMoved', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    await at('mouseReleased', to)
  }
}

const carry = async (page: Page, from: Spot, to: Spot): Promise<void> => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

const across = { edit: true, orientation: 'across' } as const

describe('a finger that rests', () => {
  const press = async (page: Page, at: Spot, time: number): Promise<void> => {
    const hands = await page.context().newCDPSession(page)
    await hands.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await page.waitForTimeout(time)
    await hands.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  it('opens the menu of the card, and one that only taps does not', async () => {
    await visit(
      across,
      async (page) => {
        const { card, name } = await scene(page)
        await card.scrollIntoViewIfNeeded()
        const box = await card.boundingBox()
        const at = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + (box?.height ?? 0) - 6 }
        await press(page, at, 50)
        expect(await page.getByRole('menu').count()).toBe(0)
        await press(page, at, 800)
        await page.getByRole('menu').getByRole('menuitem', { name: 'Duplicate' }).waitFor()
        expect(await placeOf(page, name)).toBeDefined()
      },
      { hasTouch: true },
    )
  })

  it('opens the menu of an empty cell', async () => {
    await visit(
      across,
      async (page) => {
        const cell = page.locator('td[data-lane="barriers"]:not(:has([data-record]))').first()
        await cell.scrollIntoViewIfNeeded()
        const box = await cell.boundingBox()
        await press(page, { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + (box?.height ?? 0) - 4 }, 800)
        await page.getByRole('menu').getByRole('menuitem', { name: 'Paste here' }).waitFor()
      },
      { hasTouch: true },
    )
  })
})

describe('a pen', () => {
  it('carries a card by its handle, and nothing by the card itself, which it scrolls by', async () => {
    await visit(across, async (page) => {
      const { card, name, next, place } = await scene(page)
      await card.scrollIntoViewIfNeeded()
      const draw = await pen(page)
      const home = await placeOf(page, name)
      await draw(await middle(card), await middle(next))
      expect(await placeOf(page, name)).toBe(home)
      await card.hover({ position: { x: 4, y: 4 } })
      await draw(await middle(card.locator('[data-handle]')), await middle(next))
      await expect.poll(() => placeOf(page, name)).toBe(place)
      await page.keyboard.press('Control+z')
      expect(await placeOf(page, name)).toBe(home)
    })
  })
})

describe('a map that runs from right to left', () => {
  it('takes a card to the next step, which lies to the left', async () => {
    await visit({ ...across, example: 'arabic' }, async (page) => {
      const { card, name, next, place } = await scene(page)
      await card.scrollIntoViewIfNeeded()
      const [from, to] = [await middle(card), await middle(next)]
      expect(to.x).toBeLessThan(from.x)
      await carry(page, from, to)
      await page.mouse.up()
      expect(await placeOf(page, name)).toBe(place)
    })
  })

  it('puts a head after another when the pointer is past its middle to the left', async () => {
    await visit({ ...across, example: 'arabic' }, async (page) => {
      const names = () =>
        page.locator('th.jk-stage').evaluateAll((heads) => heads.map((head) => head.dataset['record']))
      const [first, second, ...rest] = await names()
      const box = await page.locator('th.jk-stage').nth(1).boundingBox()
      const handle = page.locator('th.jk-stage').first().locator('[data-handle]')
      await page.locator('th.jk-stage').first().hover()
      const start = await middle(handle)
      await carry(page, start, { x: (box?.x ?? 0) + 12, y: start.y })
      await page.mouse.up()
      expect(await names()).toEqual([second, first, ...rest])
    })
  })

  it('calls moving by the way of the journey where the words run the other way', async () => {
    await visit({ ...across, example: 'arabic' }, async (page) => {
      const { card } = await scene(page)
      await card.locator('.jk-menu-button').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Move later' }).waitFor()
      expect(await page.getByRole('menuitem', { name: /left|right/ }).count()).toBe(0)
    })
  })
})

describe('the edge of the map', () => {
  it('scrolls while a card is held near it, until it is put back', async () => {
    await visit(across, async (page) => {
      const { card, name } = await scene(page)
      await card.scrollIntoViewIfNeeded()
      const scrolled = () => page.locator('.jk-scroll').evaluate((element) => element.scrollLeft)
      const home = await placeOf(page, name)
      const from = await middle(card)
      const box = await page.locator('.jk-scroll').boundingBox()
      const edge = { x: (box?.x ?? 0) + (box?.width ?? 0) - 6, y: from.y }
      const start = await scrolled()
      await page.mouse.move(edge.x, edge.y)
      await page.waitForTimeout(200)
      expect(await scrolled(), 'with nothing held').toBe(start)
      await carry(page, from, edge)
      await expect.poll(scrolled).toBeGreaterThan(start + 100)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      const end = await scrolled()
      await page.waitForTimeout(200)
      expect(await scrolled()).toBe(end)
      expect(await placeOf(page, name)).toBe(home)
    })
  })
})

describe('a map too large to be drawn as a whole', () => {
  it('carries what is lifted to columns that were not drawn, with the focus, and puts it down there', async () => {
    await visit({ ...across, example: 'huge' }, async (page) => {
      const { card, name } = await scene(page)
      const home = await placeOf(page, name)
      const columns = () => page.locator('th.jk-step').count()
      expect(await columns()).toBeLessThan(60)
      await card.locator('.jk-menu-button').focus()
      await page.keyboard.press('Control+m')
      await page.locator('[data-lifted]').first().waitFor()
      const at = () =>
        page.evaluate(() => Number(document.activeElement?.closest('[aria-colindex]')?.getAttribute('aria-colindex')))
      const start = await at()
      for (let i = 1; i <= 40; i++) {
        await page.keyboard.press('ArrowRight')
        await expect.poll(at).toBe(start + i)
      }
      expect(await page.locator('[data-drop]').count()).toBe(1)
      const there = await page.evaluate(() => document.activeElement?.getAttribute('data-place'))
      await page.keyboard.press('Enter')
      await expect.poll(() => placeOf(page, name)).toBe(there)
      expect(there).not.toBe(home)
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('jk-menu-button')
      await page.keyboard.press('Control+z')
      await expect.poll(() => placeOf(page, name)).toBe(home)
    })
  })
})

describe('an editor in a shadow root', () => {
  const shadow = { ...across, where: 'shadow' } as const

  it('carries a card by mouse and by keys, and opens its menu', async () => {
    await visit(shadow, async (page) => {
      const { card, name, next, place } = await scene(page)
      await card.scrollIntoViewIfNeeded()
      const home = await placeOf(page, name)
      await carry(page, await middle(card), await middle(next))
      await page.mouse.up()
      await expect.poll(() => placeOf(page, name)).toBe(place)
      await page.keyboard.press('Control+z')
      await expect.poll(() => placeOf(page, name)).toBe(home)
      await card.locator('.jk-menu-button').focus()
      await page.keyboard.press('Control+m')
      await page.locator('[data-lifted]').first().waitFor()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await expect.poll(() => placeOf(page, name)).toBe(place)
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menuitem', { name: 'Move left' }).click()
      await expect.poll(() => placeOf(page, name)).toBe(home)
    })
  })
})

describe('an editor 320 pixels wide', () => {
  const small = { viewport: { width: 320, height: 640 } }

  it('scrolls the page in one direction only, with a menu open and a field open', async () => {
    await visit(
      { edit: true },
      async (page) => {
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
        expect(await wide()).toBeLessThanOrEqual(320)
        const lanes = page.getByRole('list', { name: 'Lanes' })
        const before = await told(page, 'lane')
        await lanes.locator('.jk-menu-button').nth(1).click()
        const box = await page.getByRole('menu').boundingBox()
        expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
        expect(await wide()).toBeLessThanOrEqual(320)
        await page.getByRole('menuitem', { name: 'Move up' }).click()
        await expect.poll(() => told(page, 'lane')).not.toBe(before)
        await page.getByRole('button', { name: 'Sees a post', exact: true }).click()
        await page.getByRole('textbox').waitFor()
        expect(await wide()).toBeLessThanOrEqual(320)
      },
      small,
    )
  })

  it('would be seen to scroll sideways', async () => {
    await visit(
      { edit: true, orientation: 'across' },
      async (page) => {
        await page.locator('.jk-scroll').evaluate((element) => {
          element.setAttribute('class', '')
        })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320)
      },
      small,
    )
  })
})

describe('an editor of any width', () => {
  it('is no wider than its page, with a panel and without', async () => {
    await visit({ edit: true }, async (page) => {
      for (const panel of [false, true]) {
        if (panel) await page.getByRole('button', { name: 'Findings' }).click()
        for (const width of [320, 480, 560, 700, 860, 900, 950, 1000, 1100, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      }
    })
  })

  it('would be seen to push its page aside', async () => {
    await visit({ edit: true }, async (page) => {
      await page.setViewportSize({ width: 950, height: 800 })
      await page.locator('.jk-editor-map').evaluate((element) => {
        element.style.setProperty('min-inline-size', 'max-content')
      })
      await page.locator('.jk-grid').evaluate((element) => {
        element.style.setProperty('min-inline-size', '1480px')
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(950)
    })
  })
})
