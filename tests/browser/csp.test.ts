import { bundle } from 'lightningcss'
import type { Page } from 'playwright'
import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Asked } from './page/asked.ts'
import { Maps } from './page/Maps.tsx'
import { Views } from './page/Views.tsx'
import { visit } from './visit.ts'

/** The strictest policy that a host can send and still show a journey, whose pictures may be data. */
const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'"

const stylesheet = bundle({ filename: resolve(import.meta.dirname, '../../packages/react/src/styles/styles.css') }).code

const still = (asked: Asked): ReactElement => createElement(asked.show === 'views' ? Views : Maps, { asked })

/** What a server sends, where there is no script to mend anything. */
const documentOf = (body: string): string => `<!doctype html><html lang="en" data-ready>
<head><meta charset="utf-8"><title>Without scripts</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/kit.css"></head><body><div id="root">${body}</div></body></html>`

const pageRules = 'body { margin: 0 } h1 { margin: 0; padding: 4px 28px; font: 600 16px/1.4 system-ui, sans-serif }'

/** Answers for the server: the document under the policy, and its two stylesheets. */
const withoutScripts =
  (body: string) =>
  async (page: Page): Promise<void> => {
    const css = (text: string) => ({ contentType: 'text/css', body: text })
    await page.route(/\?/, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: documentOf(body),
      }),
    )
    await page.route(/\/kit\.css$/, (route) => route.fulfill(css(stylesheet.toString())))
    await page.route(/\/page\.css$/, (route) => route.fulfill(css(pageRules)))
  }

/** The same page as ever, under the policy. */
const underPolicy = async (page: Page): Promise<void> => {
  await page.route(/\?/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
}

type Places = readonly (readonly [name: string, ...box: readonly number[]])[]

/** Where the parts of charts, bars and maps stand in their view. */
const places = (page: Page): Promise<Places> =>
  page.locator('.jk').evaluateAll((views) => {
    const parts =
      '.jk-chart td, .jk-curve, .jk-marks, .jk-tick bdi, .jk-line-name bdi, .jk-stop-name bdi, .jk-switch, ' +
      '.jk-lane-title, .jk-bar, .jk-bar rect, .jk-matrix-marks circle, .jk-trend-point, .jk-grid :is(th, td), .jk-card'
    return views.flatMap((view) => {
      const { left, top } = view.getBoundingClientRect()
      return [...view.querySelectorAll(parts)].map((part) => {
        const box = part.getBoundingClientRect()
        const name = `${part.tagName}.${part.getAttribute('class') ?? ''}`
        return [name, box.left - left, box.top - top, box.width, box.height] as const
      })
    })
  })

const apart = (a: Places, b: Places): readonly string[] =>
  a.flatMap(([name, ...box], i) => {
    const [other = 'nothing', ...there] = b[i] ?? []
    const near = name === other && box.every((value, n) => Math.abs(value - (there[n] ?? Infinity)) <= 1)
    return near ? [] : [`${name} ${box.map(Math.round).join()} ≠ ${other} ${there.map(Math.round).join()}`]
  })

const cases: readonly (readonly [Asked, number])[] = [
  [{ show: 'views', example: 'cafe.en' }, 1280],
  [{ show: 'views', example: 'cafe.en' }, 400],
  [{ show: 'views', example: 'arabic' }, 1280],
  [{ show: 'maps', example: 'cafe.en', orientation: 'across' }, 1280],
]

describe('under the strictest policy', () => {
  for (const [asked, width] of cases)
    it(`what a server sends looks the same without any script: ${JSON.stringify(asked)} ${String(width)} px`, async () => {
      const body = renderToString(still(asked))
      expect(body).not.toMatch(/\sstyle=/)
      const viewport = { width, height: 900 }
      const seen: Places[] = []
      const look = async (page: Page) => void seen.push(await places(page))
      await visit(asked, look, { viewport, before: withoutScripts(body) })
      await visit(asked, look, { viewport, before: underPolicy })
      const [sent = [], drawn = []] = seen
      expect(sent.length).toBeGreaterThan(50)
      expect(sent.length).toBe(drawn.length)
      expect(apart(sent, drawn)).toEqual([])
    })

  it('an inline style and a part out of its place would be reported', async () => {
    const body = renderToString(still({ show: 'views', example: 'cafe.en' }))
    const planted = body.replace('<h1>', '<h1 style="color: red">')
    const breaches = async (sent: string) => {
      let complaints: readonly string[] = []
      let found: Places = []
      const look = async (page: Page, visited: { readonly complaints: readonly string[] }) => {
        found = await places(page)
        complaints = visited.complaints
      }
      await visit({ show: 'views' }, look, { before: withoutScripts(sent), mayComplain: true })
      return { complaints, found }
    }
    const [clean, dirty, moved] = [
      await breaches(body),
      await breaches(planted),
      await breaches(body.replace(/class="jk-drop" width="0" height="\d+/, '$&9')),
    ]
    expect(clean.complaints).toEqual([])
    expect(dirty.complaints.join()).toMatch(/inline style.*violates/)
    expect(apart(clean.found, moved.found)).not.toEqual([])
  })

  it('an editor works, and whoever writes markup into the page would be stopped', async () => {
    await visit(
      { edit: true, orientation: 'across' },
      async (page, { complaints }) => {
        await page.getByRole('slider').first().click()
        await page.getByRole('menuitemradio').first().click()
        await page.getByRole('button', { name: 'Interest', exact: true }).click()
        await page.keyboard.type('Delight')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Delight', exact: true }).waitFor()
        expect(complaints).toEqual([])
        const stopped = await page.evaluate(() => {
          try {
            return new DOMParser().parseFromString('<b>markup</b>', 'text/html').body.textContent
          } catch (error) {
            return String(error)
          }
        })
        expect(stopped).toMatch(/TrustedHTML/)
      },
      { before: underPolicy, mayComplain: true },
    )
  })
})
