import type { Browser, BrowserContextOptions, Page } from 'playwright'

/** An open story, what its page complained of so far, and how to leave it. */
export interface OpenStory {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Warnings, errors, exceptions, and files that are not there. */
const listen = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => {
    complaints.push(String(error))
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`)
  })
  return complaints
}

/** True once the preview has drawn the story and played what it plays; a story that failed says so by an error. */
const isDone = (): boolean => {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } }
  }
  return ['completed', 'finished', 'errored', 'aborted'].includes(preview?.currentRender?.phase ?? '')
}

/** Opens an address of the built Storybook, on a page without motion, and waits until a story there is done. */
export const openStory = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenStory> => {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  const complaints = listen(page)
  await page.goto(address)
  await page.waitForFunction(isDone)
  await page.evaluate(() => document.fonts.ready)
  return { page, complaints, close: () => page.close() }
}
