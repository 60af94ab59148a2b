import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import react from '@vitejs/plugin-react'
import { chromiumAdvice, chromiumFlags, findChromium } from '../scripts/chromium.mjs'
import { root } from '../scripts/root.mjs'

const folder = join(root, 'bench/page')
const outDir = join(root, 'node_modules/.cache/journeykit/bench-page')

/**
 * A page that was opened, and the way to ask the browser about it.
 * @typedef {{ page: import('playwright').Page, session: import('playwright').CDPSession }} Opened
 *
 * Opens a page afresh with these questions in its address.
 * @typedef {(asked: Record<string, string>) => Promise<unknown>} Ask gives what the page answered, and the milliseconds that styles and layout took (`layout`)
 *
 * Opens a page afresh with these questions in its address and, when it is ready, does something with it.
 * @typedef {<T>(asked: Record<string, string>, act: (opened: Opened) => Promise<T>) => Promise<T>} Visit
 */

/**
 * Builds the pages for production, starts Chromium, and stops it when the work is done.
 * @template T
 * @param {(ask: Ask, visit: Visit) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPages(work) {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  await build({ ...settings, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity } })
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  /** @type {Visit} */
  const visit = (asked, act) => {
    const address = `${server.resolvedUrls?.local[0] ?? ''}?${new URLSearchParams(asked).toString()}`
    return opened(browser, address, act)
  }
  try {
    return await work((asked) => visit(asked, answer), visit)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** @type {import('vite').InlineConfig} */
const settings = { root: folder, configFile: false, mode: 'production', logLevel: 'error', plugins: [react()] }

/**
 * @template T
 * @param {import('playwright').Browser} browser @param {string} address @param {(opened: Opened) => Promise<T>} act
 * @returns {Promise<T>}
 */
async function opened(browser, address, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(address)
    const html = page.locator('html[data-result], html[data-failure], html[data-ready]')
    await html.waitFor({ state: 'attached', timeout: 180_000 })
    const failure = await html.getAttribute('data-failure')
    if (failure !== null) throw new Error(`${address}: ${failure}`)
    return await act({ page, session })
  } finally {
    await context.close()
  }
}

/** @param {Opened} opened */
async function answer({ page, session }) {
  const result = await page.locator('html').getAttribute('data-result')
  return { ...JSON.parse(result ?? ''), layout: layoutTime(await metricsOf(session)) }
}

/** @param {Record<string, number>} metrics @returns {number} milliseconds spent on styles and layout since the page was opened */
function layoutTime({ LayoutDuration = NaN, RecalcStyleDuration = NaN }) {
  return (LayoutDuration + RecalcStyleDuration) * 1000
}

/** @param {Opened['session']} session @returns {Promise<Record<string, number>>} what the browser counts of a page, by name */
export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}
