import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { inOrder, type Journey } from '@journeykit/core'
import { fingerDrag, middle, type Spot } from './finger.ts'
import { add, atHand, choose, doneAndUndone, finger, idOf, point, recordOn, scoreByMenu, scores } from './pressing.ts'
import { targets, write, type Target } from './pressing.ts'
import { journeyOn, told } from './told.ts'
import { visit, type Visit } from './visit.ts'

const devices = [
  { name: 'a phone, running down', size: { width: 390, height: 844 }, orientation: 'down' },
  { name: 'a tablet, running across', size: { width: 820, height: 1180 }, orientation: 'across' },
] as const

const withTouch = (size: { width: number; height: number }): Visit => ({
  hasTouch: true,
  isMobile: true,
  viewport: size,
})

/** The sibling that a head is carried past: the next one, of a lane the one above. */
const passed = (journey: Journey, target: Target): string => {
  const stageOf = (record: object) => ('stage' in record ? record.stage : undefined)
  const own = inOrder(journey, target.kind).find(({ id }) => id === idOf(journey, target)) ?? {}
  const records = inOrder(journey, target.kind).filter((record) => stageOf(record) === stageOf(own))
  const at = records.findIndex(({ id }) => id === idOf(journey, target))
  const other = records[target.kind === 'lane' ? at - 1 : at + 1]
  if (!other) throw new Error(`There is nothing beside ${target.title}.`)
  return other.id
}

/** The far corner of the sibling that a head is carried past, or the cell of the next step for a touchpoint. */
const aimOf = async (page: Page, target: Target): Promise<() => Promise<Spot>> => {
  const journey = await journeyOn(page)
  if (target.kind === 'touchpoint') {
    const id = idOf(journey, target)
    const places = inOrder(journey, 'stage').flatMap((stage) =>
      inOrder(journey, 'step').filter((step) => step.stage === stage.id),
    )
    const at = places.findIndex((step) => step.id === journey.touchpoints[id]?.place)
    const next = places[at + 1]?.id ?? ''
    return () => middle(page.locator(`td[data-lane="touchpoints"][data-place="${next}"], li[data-place="${next}"]`))
  }
  const other = recordOn(page, target.kind, passed(journey, target))
  return async () => {
    const box = await other.boundingBox()
    if (!box) throw new Error('It is not on the page.')
    if (target.kind === 'lane') return { x: box.x + 12, y: box.y + 4 }
    return { x: box.x + box.width - 10, y: box.y + box.height - 4 }
  }
}

const moveByHandle = async (page: Page, target: Target): Promise<void> => {
  const record = await atHand(page, finger, target)
  const handle = record.locator('[data-handle]').last()
  // It comes with choosing.
  if (!(await handle.isVisible())) await finger.approach(record)
  await handle.waitFor()
  await fingerDrag(page, await middle(handle), await aimOf(page, target))
}

const renameByTap = async (page: Page, target: Target): Promise<void> => {
  const record = recordOn(page, target.kind, idOf(await journeyOn(page), target))
  await record.locator('.jk-rename').first().tap()
  await write(page, finger, 'Another name')
}

for (const { name, size, orientation } of devices)
  describe(`by touch alone, on ${name}`, () => {
    for (const target of targets)
      it(`a ${target.kind} is added, renamed, moved and removed, each undone`, async () => {
        await visit(
          { edit: true, orientation },
          async (page) => {
            const look = () => told(page, target.kind)
            await add(page, finger, target)
            await doneAndUndone(page, finger, look, () => renameByTap(page, target))
            await doneAndUndone(page, finger, look, () => moveByHandle(page, target))
            await doneAndUndone(page, finger, look, () => choose(page, finger, target, 'Remove'))
          },
          withTouch(size),
        )
      })

    it('a feeling is scored by dragging its point and by its menu, each undone and redone', async () => {
      await visit(
        { edit: true, orientation },
        async (page) => {
          const look = () => scores(page)
          await doneAndUndone(page, finger, look, async () => {
            const start = await middle(await point(page))
            const goal = orientation === 'down' ? { ...start, x: start.x - 30 } : { ...start, y: start.y + 40 }
            await fingerDrag(page, start, () => Promise.resolve(goal))
          })
          await doneAndUndone(page, finger, look, () => scoreByMenu(page, finger, /^very bad/i))
        },
        withTouch(size),
      )
    })
  })

/** Draws a finger up by 200 pixels. */
const swipeUp = async (page: Page, from: Spot): Promise<void> => {
  await fingerDrag(page, from, () => Promise.resolve({ x: from.x, y: from.y - 200 }))
}

/** How far the page is scrolled, once what a finger has set going rests. */
const restingScroll = async (page: Page): Promise<number> => {
  let [before, now] = [-1, await page.evaluate(() => window.scrollY)]
  while (before !== now) {
    await page.waitForTimeout(200)
    ;[before, now] = [now, await page.evaluate(() => window.scrollY)]
  }
  return now
}

const target: Target = { kind: 'touchpoint', title: 'Menu with photos', move: '' }

describe('scrolling', () => {
  it('a finger on a card scrolls the page and carries nothing; on the handle it carries, and scrolls nothing', async () => {
    await visit(
      { edit: true, orientation: 'down' },
      async (page) => {
        const record = await atHand(page, finger, target)
        await finger.approach(record)
        const before = await told(page, 'touchpoint')
        const scrolled = () => restingScroll(page)
        await record.evaluate((element) => {
          element.scrollIntoView({ block: 'center' })
        })
        const [start, card] = [await scrolled(), await record.boundingBox()]
        await swipeUp(page, { x: (card?.x ?? 0) + 20, y: (card?.y ?? 0) + (card?.height ?? 0) - 6 })
        const end = await scrolled()
        expect(end).toBeGreaterThan(start + 100)
        expect(await told(page, 'touchpoint')).toBe(before)
        await record.evaluate((element) => {
          element.scrollIntoView({ block: 'center' })
        })
        const still = await scrolled()
        await swipeUp(page, await middle(record.locator('[data-handle]').last()))
        expect(await scrolled()).toBe(still)
      },
      withTouch({ width: 390, height: 844 }),
    )
  })

  it('the wheel scrolls the page, even while something is carried', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      const scrolled = () => page.evaluate(() => window.scrollY)
      const { x, y } = await middle(page.locator('th.jk-stage').first().locator('[data-handle]'))
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, 60)
      await expect.poll(scrolled).toBe(60)
      const held = await middle(page.locator('th.jk-stage').first().locator('[data-handle]'))
      await page.mouse.move(held.x, held.y)
      await page.mouse.down()
      await page.mouse.move(held.x + 60, Math.max(held.y, 200), { steps: 4 })
      expect(await page.locator('[data-dragging]').count()).toBe(1)
      const start = await scrolled()
      await page.mouse.wheel(0, 60)
      await expect.poll(scrolled).toBeGreaterThan(start)
      await page.mouse.up()
    })
  })
})

/** How many menus of the map are out of sight or smaller than a finger hits well. */
const unseenMenus = (page: Page): Promise<number> =>
  page.locator('.jk-editor-map .jk-menu-button').evaluateAll(
    (buttons) =>
      buttons.filter((button) => {
        const { width, height } = button.getBoundingClientRect()
        const tools = button.parentElement
        return Math.min(width, height) < 36 || (tools && getComputedStyle(tools).opacity !== '1')
      }).length,
  )

describe('before anything is tapped', () => {
  for (const { name, size, orientation } of devices)
    it(`every menu and every ring to score by is in sight on ${name}`, async () => {
      await visit(
        { edit: true, orientation },
        async (page) => {
          expect(await page.locator('.jk-editor-map .jk-menu-button').count()).toBeGreaterThan(20)
          expect(await unseenMenus(page)).toBe(0)
          const rings = page.locator('.jk-editor .jk-gap')
          for (const ring of await rings.all())
            expect(await ring.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
        },
        withTouch(size),
      )
    })

  it('would be seen not to be: with a mouse they come when it does', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      expect(await unseenMenus(page)).toBeGreaterThan(20)
    })
  })
})
