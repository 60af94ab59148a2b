import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Asked } from './page/asked.ts'
import { ring } from './ring.ts'
import { seen } from './seen.ts'
import { visit, type Visit } from './visit.ts'

/** The policy of the pages allows no pictures in addresses, which the examples have. */
const withPictures: Visit = { bypassCSP: true }

const forced: Visit = { ...withPictures, forcedColors: 'active' }

/** What can be told from its ground usually, and not in forced colours. */
const lost = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ forcedColors: 'none' })
  const usual = await seen(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const still = new Set(await seen(page))
  expect(usual.length).toBeGreaterThan(250)
  return usual.filter((name) => !still.has(name))
}

/** The colours of lines and marks that the system does not know. */
const foreignInks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const own = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText', 'LinkText'].map(
      (name) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      },
    )
    probe.remove()
    const isOwn = (ink: string): boolean =>
      ink === 'none' || ink === 'rgba(0, 0, 0, 0)' || ink.startsWith('url(') || own.includes(ink)
    return [...document.querySelectorAll('.jk svg :is(path, circle, rect, line, text)')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      const parent = shape.closest('[class]')?.getAttribute('class') ?? ''
      return [fill, stroke].filter((ink) => !isOwn(ink)).map((ink) => `${ink} in .${parent}`)
    })
  })

/** How a part is set apart from others: its outline, its borders, its letters and its ground. */
const looks = (part: Locator): Promise<string> =>
  part.evaluate((element) => {
    const { color, backgroundColor, borderColor, borderWidth, outlineStyle, outlineColor, fontWeight } =
      getComputedStyle(element)
    const outline = outlineStyle === 'none' ? 'none' : outlineColor
    return [color, backgroundColor, borderColor, borderWidth, outline, fontWeight].join(' ')
  })

describe('in forced colours', () => {
  for (const asked of [
    { show: 'views' },
    { orientation: 'across' },
    { orientation: 'down' },
    { edit: true, orientation: 'across' },
  ] satisfies Asked[])
    it(`all that is drawn stays in sight, in colours of the system: ${JSON.stringify(asked)}`, async () => {
      await visit(
        asked,
        async (page) => {
          expect(await lost(page)).toEqual([])
          expect(await foreignInks(page)).toEqual([])
        },
        withPictures,
      )
    })

  it('the curve is drawn in the ink of the system, on dark ground too', async () => {
    for (const [colorScheme, ink] of [
      ['light', 'rgb(0, 0, 0)'],
      ['dark', 'rgb(255, 255, 255)'],
    ] as const)
      await visit(
        { orientation: 'across' },
        async (page) => {
          const inks = await page.locator('path.jk-line.jk-persona-0, [class^="jk-stop-"]').evaluateAll((parts) =>
            parts.map((part) => {
              const { stroke, stopColor } = getComputedStyle(part)
              return part.matches('path') ? stroke : stopColor
            }),
          )
          expect(inks.filter((drawn) => drawn.startsWith('url(')).length).toBeGreaterThan(0)
          expect(new Set(inks.filter((drawn) => !drawn.startsWith('url(')))).toEqual(new Set([ink]))
        },
        { ...forced, colorScheme },
      )
  })

  it('the focus has a ring wherever it goes in the views', async () => {
    await visit(
      { show: 'views' },
      async (page) => {
        const stops = await page.locator('.jk :is(summary, button, a[href], [tabindex="0"])').count()
        expect(stops).toBeGreaterThan(5)
        for (let i = 0; i < Math.min(stops, 12); i++) {
          await page.keyboard.press('Tab')
          expect(await ring(page)).toBeGreaterThanOrEqual(2)
        }
      },
      forced,
    )
  })

  it('what is selected, pressed or chosen differs from what is not', async () => {
    await visit(
      { edit: true, orientation: 'across' },
      async (page) => {
        const cards = page.locator('.jk-card[data-record]')
        const plain = await looks(cards.nth(1))
        await cards.first().click({ position: { x: 2, y: 2 } })
        expect(await page.locator('[data-selected]').count()).toBeGreaterThan(0)
        expect(await looks(page.locator('[data-selected]').first())).not.toBe(plain)

        const tool = page.locator('button[aria-pressed="false"]').last()
        const name = (await tool.textContent()) ?? ''
        const raised = await looks(tool)
        await tool.click()
        await page.mouse.move(0, 0)
        expect(await looks(page.getByRole('button', { name, exact: true, pressed: true }))).not.toBe(raised)
        const [chosen, other] = [page.locator('[aria-selected="true"]'), page.locator('[aria-selected="false"]')]
        expect(await looks(chosen.first())).not.toBe(await looks(other.first()))
      },
      forced,
    )
  })
})

describe('in forced colours, what would be lost', () => {
  it('is missed: a mark that is only a coloured box, and one that keeps the colour of the paper', async () => {
    await visit(
      { orientation: 'across' },
      async (page) => {
        await page.addStyleTag({
          content: `
            :root { --planted: red }
            @media (forced-colors: active) { :root { --planted: Canvas } }
            .jk-title::after { content: ''; display: block; block-size: 20px; background: #c00 }
          `,
        })
        await page
          .locator('path.jk-line.jk-persona-0')
          .first()
          .evaluate((line) => {
            line.style.setProperty('stroke', 'var(--planted)', 'important')
          })
        const found = await lost(page)
        expect(found.some((name) => name.endsWith('in .jk-title::after'))).toBe(true)
        expect(found.some((name) => name.includes('path in .jk-line jk-persona-0'))).toBe(true)
      },
      withPictures,
    )
  })

  it('is missed: a colour that is not the system’s', async () => {
    await visit(
      { orientation: 'across' },
      async (page) => {
        expect(await foreignInks(page)).toEqual([])
        await page
          .locator('path.jk-line.jk-persona-0')
          .first()
          .evaluate((line) => {
            line.style.setProperty('forced-color-adjust', 'none', 'important')
            line.style.setProperty('stroke', 'rgb(204, 0, 0)', 'important')
          })
        expect((await foreignInks(page)).join('\n')).toContain('rgb(204, 0, 0)')
      },
      forced,
    )
  })
})
