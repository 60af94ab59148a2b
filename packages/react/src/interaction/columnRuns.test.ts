import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnRuns, columnsAtFirst, columnsInSight, type ColumnRun } from './columnRuns.ts'

const columns = fc.integer({ min: 0, max: 5000 })
const drawn = (runs: readonly ColumnRun[]): readonly number[] =>
  runs.flatMap(({ start, end, shown }) => (shown ? Array.from({ length: end - start }, (_, i) => start + i) : []))

describe('the runs of columns', () => {
  it('follow one another from the first column to the last, none of them empty or wider than a cell may be', () => {
    fc.assert(
      fc.property(columns, columns, columns, fc.integer({ min: -1, max: 6000 }), (count, a, b, kept) => {
        const runs = columnRuns(count, Math.min(a, b), Math.max(a, b), kept)
        let at = 0
        for (const { start, end, shown } of runs) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          if (!shown) expect(end - start).toBeLessThanOrEqual(1000)
          at = end
        }
        expect(at).toBe(count)
      }),
    )
  })

  it('show the window and the column that is kept, and nothing else', () => {
    fc.assert(
      fc.property(columns, columns, columns, fc.integer({ min: -1, max: 6000 }), (count, a, b, kept) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const expected = Array.from({ length: count }, (_, i) => i).filter(
          (column) => (column >= from && column < to) || column === kept,
        )
        expect(drawn(columnRuns(count, from, to, kept))).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  it('are all of them where nothing is left out', () => {
    expect(columnRuns(12, 0, 12)).toEqual([{ start: 0, end: 12, shown: true }])
    expect(columnRuns(0, 0, 0)).toEqual([])
  })
})

describe('the columns in sight', () => {
  it('hold all that can be seen, wherever it is scrolled to, and no more than a few beyond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 44, max: 300 }),
        (scrolled, width, column) => {
          const { from, to } = columnsInSight(scrolled, width, column)
          expect(from * column).toBeLessThanOrEqual(scrolled)
          expect(to * column).toBeGreaterThanOrEqual(scrolled + width)
          expect(to - from).toBeLessThanOrEqual(Math.ceil(width / column) + 11)
        },
      ),
    )
  })

  it('are at first those that fill the width', () => {
    expect(columnsAtFirst(1280, 136)).toEqual({ from: 0, to: 10 })
  })
})
