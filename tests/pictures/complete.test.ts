import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs'
import { openStory } from './openStory.ts'

interface Entry {
  readonly id: string
  readonly title: string
  readonly type: 'docs' | 'story'
  readonly importPath: string
}

let browser: Browser
let entries: readonly Entry[] = []
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  const index = (await (await fetch(`${inject('storybook')}index.json`)).json()) as { entries: Record<string, Entry> }
  entries = Object.values(index.entries)
})
afterAll(async () => {
  await browser.close()
})

/** What the page of an entry complains of when opened from a path that is not the root. */
const complaintsOf = async ({ id, type }: Pick<Entry, 'id' | 'type'>): Promise<readonly string[]> => {
  const view = type === 'docs' ? 'docs' : 'story'
  const { complaints, close } = await openStory(browser, `${inject('storybook')}iframe.html?id=${id}&viewMode=${view}`)
  await close()
  return complaints
}

it('has every page of docs, and each opens without a complaint', { timeout: 600_000 }, async () => {
  const docs = entries.filter(({ type }) => type === 'docs')
  expect(docs.length).toBeGreaterThan(15)
  const found: Record<string, readonly string[]> = {}
  for (const entry of docs) {
    const complaints = await complaintsOf(entry)
    if (complaints.length > 0) found[entry.id] = complaints
  }
  expect(found).toEqual({})
})

it('has the first story of every file, and each opens without a complaint', { timeout: 600_000 }, async () => {
  const stories = entries.filter(({ type }) => type === 'story')
  const firsts = new Map([...stories].reverse().map((entry) => [entry.importPath, entry]))
  const found: Record<string, readonly string[]> = {}
  for (const entry of firsts.values()) {
    const complaints = await complaintsOf(entry)
    if (complaints.length > 0) found[entry.id] = complaints
  }
  expect(found).toEqual({})
})

it('opens as a whole, frame and all', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(response.url())
  })
  page.on('pageerror', (error) => {
    complaints.push(String(error))
  })
  await page.goto(`${inject('storybook')}?path=/story/journeykit-cafe--editor`)
  await page.frameLocator('#storybook-preview-iframe').getByText('Queue at the door').first().waitFor()
  expect(complaints).toEqual([])
  await page.close()
})

it('does complain of a story that is not there, and of a file at the root', async () => {
  expect(await complaintsOf({ id: 'nowhere--at-all', type: 'story' })).not.toEqual([])
  expect((await fetch(new URL('/index.json', inject('storybook')))).status).toBe(404)
})
