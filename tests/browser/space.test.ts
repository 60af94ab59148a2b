import { describe, expect, it } from 'vitest'
import { clipped, overflowX } from './clipped.ts'
import { journeys } from './page/journeys.ts'
import { textSpacing } from './textSpacing.ts'
import { visit } from './visit.ts'

/** 320 px is a window of 1280 px at 400 %, 640 px one at 200 %. */
const widths = [320, 390, 640, 768, 1280]

/** Fields and buttons are the same in every example; these four have the longest and the strangest words. */
const edited: ReadonlySet<string> = new Set(['cafe.ru', 'arabic', 'japanese', 'longWords'])

describe('there is room for everything', () => {
  for (const example of journeys.keys())
    for (const edit of edited.has(example) ? [false, true] : [false])
      it(`at every width, also with wider spacing: ${example}, ${edit ? 'edited' : 'read'}`, async () => {
        await visit(
          { example, edit },
          async (page) => {
            for (const wider of [false, true]) {
              if (wider) await page.addStyleTag({ content: textSpacing })
              for (const width of wider ? [320, 1280] : widths) {
                await page.setViewportSize({ width, height: 800 })
                const down = width < 560
                await page.locator(`[data-orientation=${down ? 'down' : 'across'}]`).waitFor()
                expect(await overflowX(page), `the page is wider than ${String(width)} px`).toBeLessThanOrEqual(0)
                expect(await clipped(page), `at ${String(width)} px${wider ? ', widely spaced' : ''}`).toEqual([])
              }
            }
          },
          { bypassCSP: true },
        )
      })

  it('and a lack of it would be seen', async () => {
    await visit({}, async (page) => {
      await page
        .locator('.jk-card')
        .first()
        .evaluate((card) => {
          card.style.setProperty('white-space', 'nowrap', 'important')
        })
      await page
        .locator('.jk-stage')
        .first()
        .evaluate((stage) => {
          stage.style.setProperty('overflow', 'hidden', 'important')
          stage.style.setProperty('white-space', 'nowrap', 'important')
          stage.append('x'.repeat(100))
        })
      const found = await clipped(page)
      expect(found.join('\n')).toMatch(/^reaches out/m)
      expect(found.join('\n')).toMatch(/^cut by/m)
      await page.locator('main').evaluate((main) => {
        main.style.width = '3000px'
      })
      expect(await overflowX(page)).toBeGreaterThan(0)
    })
  })
})
