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
