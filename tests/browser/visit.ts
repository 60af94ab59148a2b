import { afterAll, beforeAll, expect, inject } from 'vitest'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { connectChromium } from './chromium.ts'
import { addressOf, type Asked } from './page/asked.ts'

let browser: Browser | undefined
let shared: BrowserContext | undefined

beforeAll(async () => {
  browser = await connectChromium(inject('chromium'))
})

afterAll(async () => {
  await browser?.close()
})

/** How a page is visited, besides what it shows. */
export interface Visit extends BrowserContextOptions {
  /** What happens before the page is opened. */
  readonly before?: (page: Page) => Promise<void>
  /** True where what the page says on the console is what the test is about. */
  readonly mayComplain?: boolean
}

/** A page, and what it has complained of so far: warnings, errors, exceptions, breaches of the content security policy. */
export interface Visited {
  readonly page: Page
  readonly complaints: readonly string[]
}

const listen = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => {
    complaints.push(String(error))
  })
  return complaints
}

const usual: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

/** A context for these options; who asks for nothing special shares one, so that the page need not be read anew each time. */
const contextFor = async (options: BrowserContextOptions): Promise<BrowserContext> => {
  if (!browser) throw new Error('The browser has not been started.')
  if (Object.keys(options).length > 0) return browser.newContext({ ...usual, ...options })
  return (shared ??= await browser.newContext(usual))
}

/** Opens the test page, does the work, and expects that nothing was complained of. */
export const visit = async (
  asked: Asked,
  work: (page: Page, visited: Visited) => Promise<void>,
  { before, mayComplain = false, ...options }: Visit = {},
): Promise<void> => {
  const context = await contextFor(options)
  const page = await context.newPage()
  try {
    const complaints = listen(page)
    await before?.(page)
    await page.goto(inject('address') + addressOf(asked))
    await page.locator('html[data-ready]').waitFor()
    // What acts is fetched once the map is there.
    if (asked.edit === true) await page.locator('.jk-moving[data-ready]').first().waitFor({ state: 'attached' })
    await work(page, { page, complaints })
    if (!mayComplain) expect(complaints, 'the page complained').toEqual([])
  } finally {
    await page.close()
    if (context !== shared) await context.close()
  }
}
