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
    await before?.(page)
    const height = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight))
    const clip = { x: 0, y: 0, width, height: Math.min(height, phone ? tallest / 2 : tallest) }
    const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' })
    return { png: pressed(png), complaints }
  } finally {
    await close()
  }
}
