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

/** A small generator with a fixed seed (mulberry32), so that a walk that stumbles can be walked again. */
const generator = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
const keys = [...arrows, ...arrows, ...arrows, 'Home', 'End', 'PageUp', 'PageDown', 'Control+Home', 'Control+End']
const doing = [...keys, 'Enter', 'Enter', 'Escape', 'F2', 'x', 'Delete', ' ', 'Control+z', 'Control+y']

describe('300 keys at random', () => {
  for (const [seed, asked] of [
    [1, { edit: true }],
    [2, { edit: true, example: 'arabic' }],
  ] as const)
    it(`leave the focus in the map, and nothing throws (seed ${seed.toString()})`, async () => {
      await visit(asked, async (page) => {
        await page
          .getByRole('columnheader')
          .first()
          .click({ position: { x: 3, y: 3 } })
        const random = generator(seed)
        const pressed: string[] = []
        for (let i = 0; i < 300; i++) {
          pressed.push(doing[Math.floor(random() * doing.length)] ?? 'Home')
          await press(page, pressed.at(-1) ?? 'Home').catch((problem: unknown) => {
            throw new Error(`${String(problem)} (the last keys: ${pressed.slice(-12).join(', ')})`)
          })
        }
        expect(await page.getByRole('grid').count()).toBe(1)
      })
    })

  it('would be seen to leave it', async () => {
    await visit({ edit: true }, async (page) => {
      await page
        .getByRole('columnheader')
        .first()
        .click({ position: { x: 3, y: 3 } })
      await expect(press(page, 'Tab', 'Tab', 'Tab', 'Tab')).rejects.toThrow(/not in the map|nowhere/)
    })
  })
})
