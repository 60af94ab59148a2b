import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Asked } from './page/asked.ts'
import { Maps } from './page/Maps.tsx'
import { visit } from './visit.ts'

/** Puts what a server would have rendered into the page before the browser takes it over. */
const renderedAs =
  (asked: Asked) =>
  async (page: Page): Promise<void> => {
    const markup = renderToString(createElement(Maps, { asked }))
    await page.route(/\?/, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({ response, body: html.replace('<div id="root"></div>', `<div id="root">${markup}</div>`) })
    })
  }

interface Marked extends Element {
  fromServer?: boolean
}

/** The parts of the map that the server has drawn must be the ones that stay. */
const mark = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const part of document.querySelectorAll<Marked>('#root *')) part.fromServer = true
    })
  })
}

const newParts = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll<Marked>('#root *')].filter(({ fromServer }) => fromServer !== true).length,
  )

describe('a map rendered on the server', () => {
  const cases: readonly Asked[] = [
    { example: 'cafe.en' },
    { example: 'cafe.ru' },
    { example: 'arabic' },
    { example: 'cafe.en', orientation: 'down' },
    { example: 'cafe.en', edit: true },
    { example: 'cafe.en,partial,arabic' },
  ]
  for (const asked of cases)
    it(`is taken over as it is: ${JSON.stringify(asked)}`, async () => {
      const onServer: Asked = { ...asked, where: 'server' }
      await visit(
        onServer,
        async (page) => {
          expect(await page.locator('.jk').count()).toBeGreaterThan(0)
          expect(await newParts(page)).toBe(0)
        },
        {
          before: async (page) => {
            await renderedAs(onServer)(page)
            await mark(page)
          },
        },
      )
    })

  it('is taken over on a phone, where it then runs down', async () => {
    await visit(
      { where: 'server' },
      async (page) => {
        await page.locator('[data-orientation=down]').waitFor()
      },
      { before: renderedAs({ where: 'server' }), viewport: { width: 390, height: 800 } },
    )
  })

  it('keeps all rows of a large map that the server drew, also before the browser is idle', async () => {
    const large: Asked = { where: 'server', example: 'huge', orientation: 'across' }
    await visit(
      large,
      async (page) => {
        const table = page.locator('.jk-grid')
        expect(await table.locator('tr').count()).toBe(Number(await table.getAttribute('aria-rowcount')))
      },
      {
        viewport: { width: 1280, height: 600 },
        before: async (page) => {
          await page.addInitScript(() => {
            window.requestIdleCallback = () => 0
          })
          await renderedAs(large)(page)
        },
      },
    )
  })

  it('would be complained of if the browser drew another', async () => {
    await visit(
      { where: 'server', example: 'cafe.en' },
      async (page, { complaints }) => {
        expect(complaints.join()).toMatch(/hydrat/i)
        expect(await newParts(page)).toBeGreaterThan(0)
      },
      {
        before: async (page) => {
          await renderedAs({ where: 'server', example: 'cafe.ru' })(page)
          await mark(page)
        },
        mayComplain: true,
      },
    )
  })
})
