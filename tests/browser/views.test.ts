import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { views } from '../../packages/react/src/testing/views.tsx'
import { broken } from './broken.ts'
import { overflowX } from './clipped.ts'
import { findings } from './findings.ts'
import { ring } from './ring.ts'
import { tooSmall } from './targets.ts'
import { textSpacing } from './textSpacing.ts'
import { visit, type Visit } from './visit.ts'

const all = { show: 'views' } as const

/** The policy of the pages allows no pictures in addresses, which the examples have. */
const withPictures: Visit = { bypassCSP: true }

/** What reaches farthest beyond the window. */
const widest = (page: Page): Promise<string> =>
  page.locator('body *').evaluateAll((elements) => {
    const reach = (element: Element) => element.getBoundingClientRect().right
    const [farthest] = elements.sort((a, b) => reach(b) - reach(a))
    return farthest?.outerHTML.slice(0, 200) ?? ''
  })

const faults = async (page: Page): Promise<readonly string[]> => [
  ...((await overflowX(page)) > 0 ? [`the page is too wide: ${await widest(page)}`] : []),
  ...(await broken(page)),
]

describe('all views on one page', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`axe finds nothing, ${theme}`, async () => {
      await visit(
        { ...all, theme },
        async (page) => {
          expect(await page.locator('.jk').count()).toBe(views.length)
          expect(await findings(page)).toEqual([])
        },
        withPictures,
      )
    })

  it('bring no first heading, and no id twice', async () => {
    await visit(
      all,
      async (page) => {
        expect(await page.locator('h1').count()).toBe(1)
        const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
        expect(ids.length).toBeGreaterThan(views.length)
        expect(new Set(ids).size).toBe(ids.length)
      },
      withPictures,
    )
  })

  for (const example of ['cafe.en', 'arabic', 'japanese', 'longWords'])
    it(`have room at 320, 640 and 1280 px, also with wider spacing: ${example}`, async () => {
      await visit(
        { ...all, example },
        async (page) => {
          for (const wider of [false, true]) {
            if (wider) await page.addStyleTag({ content: textSpacing })
            for (const width of [320, 640, 1280]) {
              await page.setViewportSize({ width, height: 800 })
              expect(await faults(page), `${String(width)} px${wider ? ', widely spaced' : ''}`).toEqual([])
            }
          }
        },
        withPictures,
      )
    })

  it('move nothing for those who want less motion', async () => {
    await visit(
      all,
      async (page) => {
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      },
      { ...withPictures, reducedMotion: 'reduce' },
    )
  })

  for (const forcedColors of ['none', 'active'] as const)
    it(`show a ring of at least 2 px wherever Tab leads, and nothing smaller than 24 px, forced colours: ${forcedColors}`, async () => {
      await visit(
        all,
        async (page) => {
          expect(await tooSmall(page)).toEqual([])
          const inViews = () => page.evaluate(() => document.activeElement?.closest('.jk') !== null)
          await page.keyboard.press('Tab')
          let stops = 0
          for (; await inViews(); stops++) {
            expect(await ring(page), `stop ${String(stops)}`).toBeGreaterThanOrEqual(2)
            await page.keyboard.press('Tab')
          }
          expect(stops).toBeGreaterThan(3)
        },
        { ...withPictures, forcedColors },
      )
    })
})
