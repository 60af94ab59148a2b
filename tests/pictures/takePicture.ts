import type { Browser, Page } from 'playwright'
import { openStory } from './openStory.ts'
import type { Picture } from './pictures.ts'
import { pressed } from './pressed.ts'

/** A picture as taken, and what the page complained of. */
export interface Taken {
  readonly png: Buffer
  readonly complaints: readonly string[]
}

/** No picture is taller: what is below shows nothing new, and files stay small. In CSS pixels. */
const tallest = 1400

/** Takes the picture of a story. `before` may do something to the page first. */
export const takePicture = async (
  browser: Browser,
  storybook: string,
  { story, globals = {}, width = 1280, phone = false }: Picture,
  before?: (page: Page) => Promise<void>,
): Promise<Taken> => {
  const asked = Object.entries(globals).map(([name, value]) => `${name}:${value}`)
  const address = `${storybook}iframe.html?id=${story}&viewMode=story&globals=${asked.join(';')}`
  const scale = phone ? 1 : 0.5
  const options = { viewport: { width, height: 800 }, deviceScaleFactor: scale }
  const { page, complaints, close } = await openStory(browser, address, options)
  try {
    const height = await showWhole(page, { width, tallest: phone ? tallest / 2 : tallest })
    await before?.(page)
    const png = await page.screenshot({
      clip: { x: 0, y: 0, width, height },
      animations: 'disabled',
      caret: 'hide',
    })
    return { png: pressed(png), complaints }
  } finally {
    await close()
  }
}

/**
 * Makes the window as tall as the page and says how tall that is, in CSS pixels. Chromium's own picture of a full page
 * changes the window while it is taken, and a map that sees another width for a moment is drawn anew.
 */
const showWhole = async (
  page: Page,
  { width, tallest }: { readonly width: number; readonly tallest: number },
): Promise<number> => {
  const whole = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight))
  const height = Math.min(whole, tallest)
  await page.setViewportSize({ width, height })
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
  return height
}
