import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { generator } from './random.ts'
import { visit } from './visit.ts'

/** How the grid counts its rows and columns, and what of it can be reached by Tab. */
const grid = (page: Page) =>
  page.getByRole('grid').evaluate((element) => ({
    rows: Number(element.getAttribute('aria-rowcount')),
    columns: Number(element.getAttribute('aria-colcount')),
    stops: [...element.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0).length,
  }))

/** Which row and column the focus is said to be in, and which step stands at the head of that column. */
const at = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td, th')
    const column = Number(cell?.getAttribute('aria-colindex'))
    const row = Number(cell?.closest('tr')?.getAttribute('aria-rowindex'))
    const head = document.querySelector(`[role=grid] .jk-steps [aria-colindex="${String(column)}"]`)
    return { column, row, head: head?.textContent.trim().slice(0, 40) ?? '' }
  })

/** Positions that do not rise by one from cell to cell within a row. */
const jumps = (page: Page): Promise<readonly string[]> =>
  page.getByRole('grid').evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].flatMap((row) => {
      const columns = [...row.querySelectorAll('[aria-colindex]')].map((cell) =>
        Number(cell.getAttribute('aria-colindex')),
      )
      return columns.flatMap((column, i) =>
        i > 0 && column <= (columns[i - 1] ?? 0) ? [`${row.className}: ${String(column)}`] : [],
      )
    }),
  )

const huge = { example: 'huge', edit: true, orientation: 'across' } as const

describe('a map too large to be drawn as a whole', () => {
  it('is one tab stop, wherever one goes, and counts all its rows and columns', async () => {
    await visit(huge, async (page) => {
      const { rows, columns, stops } = await grid(page)
      expect(stops).toBe(1)
      expect(columns).toBe(121)
      expect(rows).toBeGreaterThanOrEqual(8)
      await page.locator('[role=grid] [tabindex="0"]').first().focus()
      for (const [key, expected] of [
        ['Control+End', { row: rows, column: columns }],
        ['Control+Home', { row: 1, column: 1 }],
        ['End', { row: 1 }],
      ] as const) {
        await page.keyboard.press(key)
        await expect.poll(() => at(page), { message: key }).toMatchObject(expected)
        expect((await grid(page)).stops, key).toBe(1)
      }
    })
  })

  it('leads by arrows to cells that were not drawn before, each said where it is', async () => {
    await visit(huge, async (page) => {
      await page.locator('[role=grid] [tabindex="0"]').first().focus()
      await page.keyboard.press('Control+Home')
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
      const random = generator(1)
      let { column } = await at(page)
      const heads = new Set<string>()
      for (let i = 0; i < 60; i++) {
        const forth = random() < 0.8
        await page.keyboard.press(forth ? 'ArrowRight' : 'ArrowLeft')
        const now = await at(page)
        expect(now.column).toBe(Math.max(1, column + (forth ? 1 : -1)))
        column = now.column
        if (now.head !== '') heads.add(now.head)
        expect(await jumps(page)).toEqual([])
      }
      expect(column).toBeGreaterThan(20)
      expect(heads.size).toBeGreaterThan(20)
    })
  })

  it('would be seen to count wrongly', async () => {
    await visit(huge, async (page) => {
      await page
        .locator('tbody [aria-colindex]')
        .nth(3)
        .evaluate((cell) => {
          cell.setAttribute('aria-colindex', '1')
        })
      expect(await jumps(page)).not.toEqual([])
    })
  })
})

/** What of the table is drawn, and whether that reaches to the edges of the window. */
interface Drawn {
  readonly rows: number
  readonly of: number
  readonly tools: number
  readonly fills: boolean
  readonly bottom: number
}

declare global {
  interface Window {
    look?: (table: Element) => Drawn
    /** The table as it was drawn at first. */
    first?: Drawn
  }
}

/** Looks at the table as soon as there is one, before the browser has had time for anything else. */
const seeFirst = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.look = (table) => {
      const { bottom } = table.getBoundingClientRect()
      const cells = [...table.querySelectorAll('.jk-steps [aria-colindex]')]
      return {
        rows: table.querySelectorAll('tr').length,
        of: Number(table.getAttribute('aria-rowcount')),
        tools: table.querySelectorAll('.jk-item-tools').length,
        fills:
          bottom >= innerHeight && Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)) >= innerWidth,
        bottom,
      }
    }
    new MutationObserver(() => {
      const table = document.querySelector('.jk-grid')
      if (table && window.look) window.first ??= window.look(table)
    }).observe(document, { childList: true, subtree: true })
  })
}

const atFirst = async (page: Page): Promise<Drawn> => {
  const first = await page.evaluate(() => window.first)
  if (!first) throw new Error('No table was seen.')
  return first
}

const now = (page: Page): Promise<Drawn | undefined> =>
  page.locator('.jk-grid').evaluate((table) => window.look?.(table))

/** Keeps a page from ever being idle. */
const neverIdle = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

const low = { viewport: { width: 1280, height: 600 } }

describe('the first drawing of a large map', () => {
  it.each([false, true])('fills the window, and the rest follows: edit %s', async (edit) => {
    await visit(
      { ...huge, edit },
      async (page) => {
        const first = await atFirst(page)
        expect(first).toMatchObject({ fills: true, tools: 0 })
        expect(first.rows).toBeLessThan(first.of)
        await expect.poll(async () => (await now(page))?.rows).toBe(first.of)
        if (edit) await expect.poll(async () => (await now(page))?.tools).toBeGreaterThan(20)
      },
      { ...low, before: seeFirst },
    )
  })

  it('has all rows at once where the window has room for them', async () => {
    await visit(
      { ...huge, edit: false },
      async (page) => {
        const { rows, of, bottom } = await atFirst(page)
        expect(bottom).toBeLessThan(3000)
        expect(rows).toBe(of)
      },
      { before: seeFirst, viewport: { width: 1280, height: 3000 } },
    )
  })

  it('is whole on paper, however early it is printed', async () => {
    const rows = (page: Page) => page.locator('.jk-grid tr').count()
    await visit(
      { ...huge, edit: false },
      async (page) => {
        const all = Number(await page.locator('.jk-grid').getAttribute('aria-rowcount'))
        expect(await rows(page)).toBeLessThan(all)
        await page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'))
        })
        expect(await rows(page)).toBe(all)
      },
      { ...low, before: neverIdle },
    )
  })

  it('is over as soon as somebody scrolls the page', async () => {
    await visit(
      { ...huge, edit: false },
      async (page) => {
        const table = page.locator('.jk-grid')
        const all = Number(await table.getAttribute('aria-rowcount'))
        expect(await table.locator('tr').count()).toBeLessThan(all)
        await page.mouse.wheel(0, 100)
        await expect.poll(() => table.locator('tr').count()).toBe(all)
      },
      { ...low, before: neverIdle },
    )
  })

  it.each(['solution', 'lane'] as const)('leads to a %s that is not drawn yet', async (kind) => {
    await visit(
      { ...huge, edit: false },
      async (page) => {
        const [id, title] = await page.evaluate((kind) => {
          const journey = window.stores?.[0]?.getState().journey
          if (!journey) throw new Error('The page has no store.')
          const byNumber = new Intl.Collator('en', { numeric: true })
          const record =
            kind === 'lane'
              ? Object.values(journey.lanes).find(({ role }) => role === 'solutions')
              : Object.values(journey.solutions).sort((a, b) => byNumber.compare(a.place, b.place))[0]
          return [record?.id ?? '', record?.title ?? '']
        }, kind)
        const element =
          kind === 'lane' ? page.locator('.jk-lane-solutions > th') : page.getByText(title, { exact: true })
        expect(await element.count()).toBe(0)
        const lead = () => page.evaluate(([kind, id]) => window.maps?.[0]?.scrollTo({ kind, id }), [kind, id] as const)
        expect(await lead()).toBe(true)
        await expect
          .poll(() => element.first().evaluate((found) => found.getBoundingClientRect().bottom <= innerHeight))
          .toBe(true)
      },
      { ...low, before: neverIdle },
    )
  })
})
