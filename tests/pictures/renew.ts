import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { chromium } from 'playwright'
import { expect, inject, it } from 'vitest'
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs'
import { contactSheet } from './contactSheet.ts'
import { pictures } from './pictures.ts'
import { takePicture } from './takePicture.ts'

const approved = resolve(import.meta.dirname, 'approved')
const sheet = resolve(import.meta.dirname, '../../.cache/pictures/contact-sheet.png')

it('writes every picture anew, and a sheet with all of them', { timeout: 900_000 }, async () => {
  rmSync(approved, { recursive: true, force: true })
  mkdirSync(approved)
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  const complaints: Record<string, readonly string[]> = {}
  for (const picture of pictures) {
    const taken = await takePicture(browser, inject('storybook'), picture)
    if (taken.complaints.length > 0) complaints[picture.name] = taken.complaints
    writeFileSync(resolve(approved, `${picture.name}.png`), taken.png)
  }
  mkdirSync(dirname(sheet), { recursive: true })
  writeFileSync(sheet, await contactSheet(browser, approved))
  await browser.close()
  expect(complaints).toEqual({})
})
