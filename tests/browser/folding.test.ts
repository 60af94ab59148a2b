import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

/** What a screen reader is given of the map. */
const tree = (page: Page): Promise<string> => page.getByRole('grid').ariaSnapshot()

/** A text of the café's lane of thoughts. */
const thought = 'How much longer?'

/** The menu of a lane, opened by keys from its head. */
const laneMenu = async (page: Page, lane: string): Promise<void> => {
  const head = page.getByRole('rowheader').filter({ hasText: lane }).first()
  await head.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').first().waitFor()
}

describe('a lane that is folded', () => {
  it('leaves the tree but for its head, and comes back', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      expect(await tree(page)).toContain(thought)
      await laneMenu(page, 'Thoughts')
      await page.getByRole('menuitem', { name: 'Fold', exact: true }).click()
      const folded = await tree(page)
      expect(folded).not.toContain(thought)
      expect(folded).toContain('Thoughts')
      await laneMenu(page, 'Thoughts')
      await page.getByRole('menuitem', { name: 'Unfold', exact: true }).click()
      expect(await tree(page)).toContain(thought)
    })
  })

  it('leaves it altogether when it is hidden', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      await page.getByRole('button', { name: 'Show' }).click()
      await page.getByRole('checkbox', { name: 'Thoughts' }).click()
      const hidden = await tree(page)
      expect(hidden).not.toContain(thought)
      expect(hidden).not.toContain('Thoughts')
    })
  })
})

/** How far the main persona's points lie from its curve at the worst, in pixels. */
const farOff = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const spots = [...document.querySelectorAll<SVGPathElement>('.jk-curve .jk-persona-0')].flatMap((path) => {
      const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()]
      if (!matrix) return []
      const box = path.ownerSVGElement?.getBoundingClientRect()
      const all = Array.from({ length: 1500 }, (_, i) =>
        path.getPointAtLength((length * i) / 1499).matrixTransform(matrix),
      )
      // What lies beyond the edges of the drawing is not drawn.
      return all.filter(({ x }) => box && x >= box.left - 1 && x <= box.right + 1)
    })
    const points = [...document.querySelectorAll<SVGGElement>('.jk-marks g:has(> .jk-score)')].flatMap(
      (mark) => mark.getScreenCTM() ?? [],
    )
    const distances = points.map(({ e, f }) => Math.min(...spots.map(({ x, y }) => Math.hypot(x - e, y - f))))
    return distances.length === 0 ? Infinity : Math.max(...distances)
  })

describe('a stage that is folded', () => {
  const fold = async (page: Page, stage: string): Promise<void> => {
    await page.getByRole('columnheader').filter({ hasText: stage }).first().focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Fold', exact: true }).click()
    await page.locator('.jk-folded-columns').first().waitFor({ state: 'attached' })
  }

  for (const dir of ['ltr', 'rtl'] as const)
    it(`is one point of the curve, which goes through it and all others, ${dir}`, async () => {
      await visit({ edit: true, orientation: 'across', dir }, async (page) => {
        expect(await farOff(page)).toBeLessThan(2)
        const points = await page.locator('.jk-marks .jk-score').count()
        await fold(page, 'Purchase')
        expect(await page.locator('.jk-marks .jk-score').count()).toBeLessThan(points)
        expect(await page.locator('.jk-marks').getByText('mean').count()).toBe(1)
        expect(await farOff(page)).toBeLessThan(2)
        await fold(page, 'Awareness')
        expect(await farOff(page)).toBeLessThan(2)
      })
    })

  it('would be seen to be missed by the curve', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      await fold(page, 'Purchase')
      await page
        .locator('.jk-curve')
        .last()
        .evaluate((drawing) => {
          drawing.setAttribute('width', '130%')
        })
      expect(await farOff(page)).toBeGreaterThan(10)
    })
  })
})
