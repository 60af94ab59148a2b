import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Asked } from './page/asked.ts'
import { visit } from './visit.ts'

interface Edges {
  readonly left: number
  readonly right: number
}

/** The edges of each column in each row of the map, by row; a stage stands in all columns that it spans. */
const columnEdges = (page: Page): Promise<readonly (readonly Edges[])[]> =>
  page.getByRole('table').evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => {
        const { left, right } = cell.getBoundingClientRect()
        return { left, right }
      }),
    ),
  )

/** Where the head row, the lane heads and their scroller stand on the screen. */
const heads = (page: Page) =>
  page.getByRole('table').evaluate((table) => {
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect()
    const scroller = table.parentElement
    return {
      scroller: box(scroller).toJSON() as DOMRect,
      stage: box(table.querySelector('th[scope=colgroup]')).toJSON() as DOMRect,
      lane: box(table.querySelector('tbody th[scope=row]')).toJSON() as DOMRect,
      scrolled: [scroller?.scrollLeft ?? 0, scroller?.scrollTop ?? 0],
    }
  })

/** How far each face stands from the main persona's line, and from the centre of its column, in pixels. */
const misplaced = (page: Page): Promise<readonly (readonly [number, number])[]> =>
  page.getByRole('table').evaluate((table) => {
    const line = table.querySelector<SVGPathElement>('path.jk-line.jk-persona-0')
    const toScreen = line?.getScreenCTM()
    if (!line || !toScreen) throw new Error('There is no line.')
    const steps = 4000
    const length = line.getTotalLength()
    const points = Array.from({ length: steps + 1 }, (_, i) =>
      line.getPointAtLength((length * i) / steps).matrixTransform(toScreen),
    )
    return [...table.querySelectorAll('.jk-face > circle:first-child')].map((face) => {
      const { left, width, top, height } = face.getBoundingClientRect()
      const cell = face.closest('td')?.getBoundingClientRect() ?? new DOMRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const near = Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)))
      return [near, Math.abs(x - (cell.left + cell.width / 2))] as const
    })
  })

/** From where to where the curve is drawn, and the cells that it lies over. */
const extent = async (page: Page): Promise<readonly [Edges, Edges]> => {
  const cells = await page
    .locator('.jk-emotion')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect))
  const curve = await page.locator('svg.jk-curve').evaluate((all) => all.getBoundingClientRect().toJSON() as DOMRect)
  const left = Math.min(...cells.map((cell) => cell.left))
  return [curve, { left, right: Math.max(...cells.map((cell) => cell.right)) }]
}

describe('columns', () => {
  for (const asked of [{ example: 'cafe.en' }, { example: 'arabic' }, { example: 'longWords' }] satisfies Asked[])
    it(`align from the first head to the last lane: ${asked.example}`, async () => {
      await visit({ ...asked, orientation: 'across' }, async (page) => {
        const [stages = [], steps = [], ...lanes] = await columnEdges(page)
        expect(lanes.length).toBeGreaterThan(3)
        for (const lane of lanes)
          lane.forEach(({ left, right }, i) => {
            expect(left).toBeCloseTo(steps[i]?.left ?? Number.NaN, 0)
            expect(right).toBeCloseTo(steps[i]?.right ?? Number.NaN, 0)
          })
        const edges = steps.flatMap(({ left, right }) => [Math.round(left), Math.round(right)])
        for (const { left, right } of stages)
          expect(edges).toEqual(expect.arrayContaining([left, right].map(Math.round)))
      })
    })
})

describe('heads', () => {
  for (const example of ['cafe.en', 'arabic'])
    it(`stay in sight when the map is scrolled: ${example}`, async () => {
      await visit(
        { example, orientation: 'across', height: '420px' },
        async (page) => {
          const rtl = example === 'arabic'
          await page.getByRole('table').evaluate(
            (table, to) => {
              table.parentElement?.scrollTo(to, 400)
            },
            rtl ? -120 : 120,
          )
          const { scroller, stage, lane, scrolled } = await heads(page)
          expect(scrolled.map(Math.abs)).toEqual([120, expect.any(Number)])
          expect(scrolled[1]).toBeGreaterThan(100)
          expect(stage.top).toBeCloseTo(scroller.top, 0)
          if (rtl) expect(lane.right).toBeCloseTo(scroller.right, 0)
          else expect(lane.left).toBeCloseTo(scroller.left, 0)
        },
        { viewport: { width: 700, height: 900 } },
      )
    })
})

describe('the curve', () => {
  for (const [asked, width] of [
    [{ example: 'cafe.en' }, 1280],
    [{ example: 'cafe.en' }, 2000],
    [{ example: 'cafe.en', dir: 'rtl' }, 1280],
    [{ example: 'arabic' }, 2000],
    [{ example: 'fiveStages.en' }, 900],
  ] satisfies [Asked, number][])
    it(`runs through every face over the centre of its column: ${JSON.stringify(asked)} at ${String(width)} px`, async () => {
      await visit(
        { ...asked, orientation: 'across' },
        async (page) => {
          const found = await misplaced(page)
          expect(found.length).toBeGreaterThan(3)
          const [curve, cells] = await extent(page)
          expect(curve.left).toBeCloseTo(cells.left, 0)
          expect(curve.right).toBeCloseTo(cells.right, 0)
          expect(found.filter(([fromLine, fromCentre]) => fromLine > 1.5 || fromCentre > 1.5)).toEqual([])
        },
        { viewport: { width, height: 900 } },
      )
    })

  it('would be seen to run elsewhere', async () => {
    await visit({ orientation: 'across' }, async (page) => {
      await page.locator('svg.jk-curve').evaluate((curve) => {
        curve.style.transform = 'translateX(12px)'
      })
      expect((await misplaced(page)).some(([fromLine]) => fromLine > 1.5)).toBe(true)
    })
  })
})

/** How far each face of a map that runs down stands beside its piece of the line, in pixels. */
const besideLine = (page: Page): Promise<readonly number[]> =>
  page.locator('.jk-down-curve').evaluateAll((curves) =>
    curves.flatMap((curve) => {
      const [line, face] = [curve.querySelector<SVGPathElement>('path.jk-line'), curve.querySelector('.jk-face')]
      const toScreen = line?.getScreenCTM()
      if (!line || !face || !toScreen) return []
      const { left, width, top, height } = face.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const length = line.getTotalLength()
      const near = Array.from({ length: 1001 }, (_, i) => {
        const point = line.getPointAtLength((length * i) / 1000).matrixTransform(toScreen)
        return Math.hypot(point.x - x, point.y - y)
      })
      return [Math.min(...near)]
    }),
  )

describe('the curve of a map that runs down', () => {
  const phone = { viewport: { width: 390, height: 800 } }
  for (const asked of [
    { example: 'cafe.en' },
    { example: 'arabic' },
    { example: 'arabic', edit: true },
  ] satisfies Asked[])
    it(`runs through every face: ${JSON.stringify(asked)}`, async () => {
      await visit(
        { ...asked, orientation: 'down' },
        async (page) => {
          const found = await besideLine(page)
          expect(found.length).toBeGreaterThan(3)
          expect(found.filter((distance) => distance > 2)).toEqual([])
        },
        phone,
      )
    })

  it('would be seen to run elsewhere', async () => {
    await visit(
      { example: 'arabic', orientation: 'down' },
      async (page) => {
        await page.locator('.jk-down-mark').evaluateAll((marks) => {
          for (const mark of marks) if (mark instanceof SVGElement) mark.style.transform = 'none'
        })
        expect((await besideLine(page)).some((distance) => distance > 2)).toBe(true)
      },
      phone,
    )
  })
})
