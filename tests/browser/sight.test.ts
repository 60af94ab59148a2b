import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { press } from './focus.ts'
import type { Asked } from './page/asked.ts'
import { ring } from './ring.ts'
import { pressable, tooSmall } from './targets.ts'
import { visit } from './visit.ts'

describe('what can be pressed is at least 24 by 24 px', () => {
  for (const asked of [
    { example: 'cafe.en', orientation: 'across' },
    { example: 'cafe.en', orientation: 'down' },
    { example: 'japanese', orientation: 'across' },
    { example: 'empty.en' },
  ] satisfies Asked[])
    it(JSON.stringify(asked), async () => {
      await visit({ ...asked, edit: true }, async (page) => {
        expect(await page.locator(pressable).count()).toBeGreaterThan(2)
        expect(await tooSmall(page)).toEqual([])
      })
    })

  it('in an open menu and an open field too', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      await page.getByRole('slider').first().click()
      await page.getByRole('menu').waitFor()
      expect(await tooSmall(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Interest', exact: true }).click()
      expect(await tooSmall(page)).toEqual([])
    })
  })

  it('and a smaller one would be seen', async () => {
    await visit({ edit: true }, async (page) => {
      await page.getByRole('button', { name: 'Undo' }).evaluate((button) => {
        for (const [name, value] of [
          ['align-self', 'start'],
          ['min-block-size', '0'],
          ['padding', '0'],
          ['font-size', '9px'],
        ] as const)
          button.style.setProperty(name, value, 'important')
      })
      expect(await tooSmall(page)).toHaveLength(1)
    })
  })
})

describe('the ring around what has the focus', () => {
  for (const forcedColors of ['none', 'active'] as const)
    it(`is at least 2 px thick everywhere, forced colours: ${forcedColors}`, async () => {
      await visit(
        { edit: true, orientation: 'across' },
        async (page) => {
          for (let i = 0; i < 5; i++) {
            await page.keyboard.press('Tab')
            expect(await ring(page)).toBeGreaterThanOrEqual(2)
          }
          for (const key of [
            'ArrowDown',
            'ArrowRight',
            'ArrowDown',
            'ArrowDown',
            'Enter',
            'Escape',
            'ArrowDown',
            'Enter',
          ]) {
            await press(page, key)
            expect(await ring(page), key).toBeGreaterThanOrEqual(2)
          }
        },
        { forcedColors },
      )
    })

  it('would be missed', async () => {
    await visit({ edit: true }, async (page) => {
      await page.keyboard.press('Tab')
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement)
          document.activeElement.style.setProperty('outline', 'none', 'important')
      })
      expect(await ring(page)).toBe(0)
    })
  })
})

/** How far what has the focus lies under the heads that stay, in pixels. */
const underHeads = (page: Page): Promise<number> =>
  page.getByRole('grid').evaluate((grid) => {
    const { activeElement } = document
    const isHead = activeElement?.closest('thead, th') !== null
    const box = activeElement?.getBoundingClientRect()
    const top = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0
    const lane = grid.querySelector('tbody th')?.getBoundingClientRect() ?? new DOMRect()
    const rtl = getComputedStyle(grid).direction === 'rtl'
    if (!box || isHead) return 0
    return Math.max(top - box.top, rtl ? box.right - lane.left : lane.right - box.left, 0)
  })

describe('what has the focus', () => {
  for (const example of ['cafe.en', 'arabic'])
    it(`is never under the heads that stay in sight: ${example}`, async () => {
      await visit(
        { example, edit: true, orientation: 'across', height: '560px' },
        async (page) => {
          await page
            .getByRole('columnheader')
            .first()
            .click({ position: { x: 3, y: 3 } })
          await press(page, 'Control+End')
          const back = example === 'arabic' ? 'ArrowRight' : 'ArrowLeft'
          const keys = [...Array.from({ length: 6 }, () => 'ArrowUp'), ...Array.from({ length: 9 }, () => back)]
          for (const key of keys) {
            await press(page, key)
            expect(await underHeads(page), key).toBeLessThanOrEqual(1)
          }
        },
        { viewport: { width: 800, height: 900 } },
      )
    })
})

/** The signs that carry meaning beside colour, as far as they can be seen. */
const signs = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.locator('.jk').evaluate((map) => {
    const seen = (selector: string) =>
      [...map.querySelectorAll(selector)].filter((element) => {
        const { fill, stroke, color, opacity } = getComputedStyle(element)
        const paper = getComputedStyle(map).backgroundColor
        const inks = element instanceof SVGElement ? [fill, stroke] : [color]
        return (
          element.checkVisibility({ visibilityProperty: true }) &&
          opacity !== '0' &&
          inks.some((ink) => ink !== 'none' && ink !== paper)
        )
      }).length
    return {
      faces: seen('.jk-face > path'),
      scores: seen('svg .jk-score'),
      line: seen('path.jk-line.jk-persona-0'),
      truths: seen('th .jk-truth, td .jk-truth'),
      bottlenecks: seen('.jk-hot-mark'),
      dots: seen('.jk-dots'),
      dashed: seen('.jk-card[data-dashed]'),
      evidence: seen('.jk-evidence-mark'),
    }
  })

describe('the signs beside the colours', () => {
  it('stay in forced colours and in print', async () => {
    await visit({ orientation: 'across' }, async (page) => {
      const usual = await signs(page)
      for (const [sign, count] of Object.entries(usual)) expect(count, sign).toBeGreaterThan(0)
      await page.emulateMedia({ media: 'print' })
      expect(await signs(page)).toEqual(usual)
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
      expect(await signs(page)).toEqual(usual)
      await page
        .locator('.jk-face > path')
        .first()
        .evaluate((mouth) => {
          mouth.style.visibility = 'hidden'
        })
      expect(await signs(page)).not.toEqual(usual)
    })
  })

  it('are printed without the tools, all of the map, with its heads on every page', async () => {
    await visit({ edit: true, orientation: 'across', height: '300px' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('toolbar').isVisible()).toBe(false)
      const { hidden, head } = await page.getByRole('grid').evaluate((grid) => ({
        hidden: (grid.parentElement?.scrollHeight ?? 0) - (grid.parentElement?.clientHeight ?? 0),
        head: getComputedStyle(grid.querySelector('thead') ?? grid).display,
      }))
      expect(hidden).toBeLessThanOrEqual(0)
      expect(head).toBe('table-header-group')
    })
  })
})

describe('for those who want less motion', () => {
  const moving = (page: Page) => page.evaluate(() => document.getAnimations().length)

  it('nothing moves', async () => {
    await visit(
      { edit: true, orientation: 'across' },
      async (page) => {
        await page.getByRole('slider').first().click()
        expect(await moving(page)).toBe(0)
        await page.getByRole('menuitemradio').first().click()
        expect(await moving(page)).toBe(0)
      },
      { reducedMotion: 'reduce' },
    )
  })

  it('and what moved would be seen', async () => {
    await visit({}, async (page) => {
      await page.locator('.jk').evaluate((map) => map.animate([{ opacity: 0 }, { opacity: 1 }], 10_000).id)
      expect(await moving(page)).toBe(1)
    })
  })
})
