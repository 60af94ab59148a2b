import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { hostileStrings } from '../../packages/react/src/testing/hostile/hostileStrings.ts'
import { views } from '../../packages/react/src/testing/views.tsx'
import { broken } from './broken.ts'
import { clipped, overflowX } from './clipped.ts'
import type { HostilePage } from './page/hostile.tsx'
import { visit, type Visit } from './visit.ts'

interface Watched extends Window {
  readonly hostile: HostilePage
  /** What was run by a text. */
  readonly ran: string[]
}

/** Counts what runs: each way in which the strings would show that they do. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const ran: string[] = []
    Object.assign(window, { ran })
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.assign(window, { [name]: () => ran.push(name) })
  })
}

/** Nothing leaves the page; what would have, is noted. */
const keepIn = async (page: Page): Promise<readonly string[]> => {
  const asked: string[] = []
  await page.route(
    (url) => /^https?:$/.test(url.protocol) && !url.href.startsWith(inject('address')),
    async (route) => {
      asked.push(route.request().url())
      await route.abort()
    },
  )
  return asked
}

const ran = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as Watched).ran)

const show = (page: Page, name: string, sheet: number): Promise<void> =>
  page.evaluate(([view, i]) => (window as unknown as Watched).hostile.show(view, i), [name, sheet] as const)

const sheetsOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((view) => (window as unknown as Watched).hostile.sheetsOf(view), name)

/** Without the policy that forbids scripts: what does not run, does not run by itself. */
const careless: Visit = { bypassCSP: true, before: watch }

/** The map in both its forms. */
const maps: readonly string[] = ['across', 'down']
const names: readonly string[] = [...maps, 'editor', ...views.map(({ name }) => name)]

const faults = async (page: Page, name: string): Promise<readonly string[]> => {
  const wider = await overflowX(page)
  return [
    ...(wider > 0 ? [`the page is ${String(wider)} px too wide`] : []),
    ...(await broken(page)),
    // A map never shortens a text.
    ...(maps.includes(name) ? await clipped(page) : []),
  ]
}

describe('hostile strings in every text of a journey run nothing, ask for nothing and break no layout', () => {
  for (const name of names)
    it(`in ${name}`, { timeout: 120_000 }, async () => {
      await visit(
        { show: 'hostile' },
        async (page) => {
          const asked = await keepIn(page)
          const sheets = await sheetsOf(page, name)
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 900 })
            for (let sheet = 0; sheet < sheets; sheet++) {
              await show(page, name, sheet)
              expect(await faults(page, name), `sheet ${String(sheet)} at ${String(width)} px`).toEqual([])
            }
          }
          expect(await ran(page)).toEqual([])
          expect(asked).toEqual([])
        },
        careless,
      )
    })
})

/** Puts strings into the page as markup, as a careless host would. */
const putIn = (page: Page, texts: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    const box = document.body.appendChild(document.createElement('div'))
    for (const text of all) box.appendChild(document.createElement('div')).insertAdjacentHTML('beforeend', text)
  }, texts)

describe('what was planted', () => {
  it('the same strings do run, and do ask for pages elsewhere, where they are put in as markup', async () => {
    await visit(
      { show: 'hostile' },
      async (page) => {
        const asked = await keepIn(page)
        // One that sends the whole page elsewhere would end the counting.
        const texts = hostileStrings
          .map(({ text }) => text)
          .filter((text) => text.length < 500 && !/http-equiv/i.test(text))
        await putIn(page, texts)
        await expect.poll(async () => (await ran(page)).length).toBeGreaterThan(12)
        expect(asked).toContain('https://hostile.example/pixel.gif')
      },
      { ...careless, mayComplain: true },
    )
  })

  it('a view that takes text for markup is caught', async () => {
    await visit(
      { show: 'hostile' },
      async (page) => {
        for (let sheet = 0; sheet < (await sheetsOf(page, 'planted')); sheet++) await show(page, 'planted', sheet)
        expect(await ran(page)).not.toEqual([])
      },
      { ...careless, mayComplain: true },
    )
  })

  it('parts that reach out, and neighbours that overlap, are caught', async () => {
    await visit(
      { show: 'hostile' },
      async (page) => {
        const caught = async (name: string, selector: string, moved: 'translate' | 'scale', by: string) => {
          await show(page, name, 0)
          expect(await faults(page, name)).toEqual([])
          await page
            .locator(selector)
            .nth(1)
            .evaluate(
              (element, [property, value]) => {
                if (element instanceof HTMLElement) element.style.setProperty(property, value)
              },
              [moved, by] as const,
            )
          return (await faults(page, name)).join('\n')
        }
        expect(await caught('StoryText', '.jk p', 'translate', '900px 0')).toMatch(/^beyond its view/m)
        expect(await caught('down', '.jk-card + .jk-card', 'translate', '0 -30px')).toMatch(/^overlap/m)
        expect(await caught('across', '.jk-card', 'scale', '4 1')).toMatch(/^beyond its cell/m)
      },
      careless,
    )
  })
})
