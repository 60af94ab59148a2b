import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs'
import { differences } from './differences.ts'
import { pictures } from './pictures.ts'
import { takePicture } from './takePicture.ts'

const approved = resolve(import.meta.dirname, 'approved')
/** Where a picture goes that is not as approved. */
const asTaken = resolve(import.meta.dirname, '../../.cache/pictures')
const launch = async (...flags: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumFlags, ...flags] })

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})

const fileOf = (name: string): string => resolve(approved, `${name}.png`)

describe('looks as approved', () => {
  it.each(pictures)('$name', async (picture) => {
    const { png, complaints } = await takePicture(browser, inject('storybook'), picture)
    expect(complaints).toEqual([])
    expect(existsSync(fileOf(picture.name)), 'approve it: npm run pictures').toBe(true)
    const found = differences(readFileSync(fileOf(picture.name)), png)
    if (found !== undefined) {
      mkdirSync(asTaken, { recursive: true })
      writeFileSync(resolve(asTaken, `${picture.name}.png`), png)
    }
    expect(found, `look at .cache/pictures/${picture.name}.png, then mend it or npm run pictures`).toBeUndefined()
  })

  it('keeps no picture that nobody takes, and none that is large', () => {
    const files = readdirSync(approved)
    expect(files.sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort())
    for (const file of files) expect(readFileSync(resolve(approved, file)).length, file).toBeLessThan(60_000)
  })
})

describe('the comparison', () => {
  const [map] = pictures.filter(({ name }) => name === 'map')
  if (!map) throw new Error('There is no picture of the map.')

  it('looks past another way of drawing letters', async () => {
    const other = await launch('--font-render-hinting=none', '--disable-font-subpixel-positioning')
    const usual = await takePicture(browser, inject('storybook'), map)
    const { png } = await takePicture(other, inject('storybook'), map)
    await other.close()
    expect(usual.png.equals(png), 'the letters are drawn otherwise').toBe(false)
    expect(differences(usual.png, png)).toBeUndefined()
  })

  it.each([
    ['a touchpoint moved', { property: 'translate', value: '0 32px' }],
    ['a touchpoint is dark', { property: 'background', value: 'black' }],
    ['a touchpoint is gone', { property: 'visibility', value: 'hidden' }],
  ])('sees that %s', async (_, planted) => {
    const usual = await takePicture(browser, inject('storybook'), map)
    const { png } = await takePicture(browser, inject('storybook'), map, async (page) => {
      const title = page.getByText('Queue at the door').first()
      await title.locator('xpath=ancestor::*[self::li or self::td][1]').evaluate((element, { property, value }) => {
        element.style.setProperty(property, value, 'important')
      }, planted)
    })
    expect(differences(usual.png, png)).toMatch(/blocks that touch differ/)
  })
})
