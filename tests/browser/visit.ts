import { afterAll, beforeAll, expect, inject } from 'vitest'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { connectChromium } from './chromium.ts'
import { addressOf, type Asked } from './page/asked.ts'

let browser: Browser | undefined

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

/** Opens the test page in a context of its own, does the work, and expects that nothing was complained of. */
export const visit = async (
  asked: Asked,
  work: (page: Page, visited: Visited) => Promise<void>,
  { before, mayComplain = false, ...options }: Visit = {},
): Promise<void> => {
  if (!browser) throw new Error('The browser has not been started.')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    const complaints = listen(page)
    await before?.(page)
    await page.goto(inject('address') + addressOf(asked))
    await page.locator('html[data-ready]').waitFor()
    await work(page, { page, complaints })
    if (!mayComplain) expect(complaints, 'the page complained').toEqual([])
  } finally {
    await context.close()
  }
}
