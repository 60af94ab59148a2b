import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import react from '@vitejs/plugin-react'
import { chromiumAdvice, chromiumFlags, findChromium } from '../scripts/chromium.mjs'
import { root } from '../scripts/root.mjs'

const folder = join(root, 'bench/page')
const outDir = join(root, 'node_modules/.cache/journeykit/bench-page')

/**
 * Opens a page afresh with these questions in its address.
 * @typedef {(asked: Record<string, string>) => Promise<unknown>} Ask gives what the page answered, and the milliseconds that styles and layout took (`layout`)
 */

/**
 * Builds the pages for production, starts Chromium, and stops it when the work is done.
 * @template T
 * @param {(ask: Ask) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPages(work) {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  await build({ ...settings, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity } })
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const address = server.resolvedUrls?.local[0] ?? ''
    return await work((asked) => answer(browser, `${address}?${new URLSearchParams(asked).toString()}`))
  } finally {
    await browser.close()
    await server.close()
  }
}

/** @type {import('vite').InlineConfig} */
const settings = { root: folder, configFile: false, mode: 'production', logLevel: 'error', plugins: [react()] }

/** @param {import('playwright').Browser} browser @param {string} address */
async function answer(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(address)
    const html = page.locator('html[data-result], html[data-failure]')
    await html.waitFor({ state: 'attached', timeout: 90_000 })
    const failure = await html.getAttribute('data-failure')
    if (failure !== null) throw new Error(`${address}: ${failure}`)
    const { metrics } = await session.send('Performance.getMetrics')
    return { ...JSON.parse((await html.getAttribute('data-result')) ?? ''), layout: layoutTime(metrics) }
  } finally {
    await context.close()
  }
}

/** @param {readonly { name: string, value: number }[]} metrics of the browser @returns {number} milliseconds spent on styles and layout since the page was opened */
function layoutTime(metrics) {
  const seconds = metrics.filter(({ name }) => name === 'LayoutDuration' || name === 'RecalcStyleDuration')
  return seconds.reduce((sum, { value }) => sum + value * 1000, 0)
}
