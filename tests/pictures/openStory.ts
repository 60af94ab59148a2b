import type { Browser, BrowserContextOptions, Page } from 'playwright'

/** An open story, what its page complained of so far, and how to leave it. */
export interface OpenStory {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Warnings, errors, exceptions, and files that are not there. */
const listen = (page: Page): string[] => {
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

/** What Storybook's preview tells of what it draws: a story on its own, or all the stories of a page of docs. */
interface Preview {
  readonly currentRender?: { readonly type?: string; readonly phase?: string }
  readonly storyRenders?: readonly { readonly phase?: string }[]
}

/** True once the preview has drawn all it is to draw and played what it plays; a story that failed says so by an error. */
const isDone = (): boolean => {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as { __STORYBOOK_PREVIEW__?: Preview }
  const ended = ({ phase = '' }: { readonly phase?: string }): boolean =>
    ['completed', 'finished', 'errored', 'aborted'].includes(phase)
  if (preview?.currentRender === undefined) return document.body.classList.contains('sb-show-errordisplay')
  if (preview.currentRender.type !== 'docs') return ended(preview.currentRender)
  const { storyRenders = [] } = preview
  const places = document.querySelectorAll('.sbdocs .sb-story').length
  return document.querySelector('.sbdocs h1') !== null && storyRenders.length >= places && storyRenders.every(ended)
}

/** Opens an address of the built Storybook, on a page without motion, and waits until a story there is done. */
export const openStory = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenStory> => {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  const complaints = listen(page)
  try {
    await page.goto(address)
    await page.waitForFunction(isDone, undefined, { polling: 200, timeout: 60_000 })
    await page.evaluate(() => document.fonts.ready)
  } catch (error) {
    complaints.push(`not drawn: ${String(error)}`)
  }
  return { page, complaints, close: () => page.close() }
}
