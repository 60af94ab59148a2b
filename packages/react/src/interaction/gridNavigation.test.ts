import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveInGrid, pageRows, type Grid } from './gridNavigation.ts'

/** A corner, a stage over two columns and one over one; then single cells. */
const grid: Grid = [
  ['corner', 'buy', 'buy', 'use'],
  ['steps', 'queue', 'order', 'eat'],
  ['touchpoints', 't1', 't2', 't3'],
]

const press = (
  cell: string,
  key: string,
  { ctrl = false, rtl = false, column = undefined as number | undefined } = {},
) => moveInGrid(grid, cell, { key, ctrl, rtl }, column)?.cell

describe('moveInGrid', () => {
  it('goes to the neighbour and stops at the edges', () => {
    expect(press('queue', 'ArrowRight')).toBe('order')
    expect(press('queue', 'ArrowDown')).toBe('t1')
    expect(press('corner', 'ArrowLeft')).toBe('corner')
    expect(press('corner', 'ArrowUp')).toBe('corner')
    expect(press('t3', 'ArrowRight')).toBe('t3')
    expect(press('t3', 'ArrowDown')).toBe('t3')
  })

  it('passes over a cell that spans columns in one step', () => {
    expect(press('buy', 'ArrowRight')).toBe('use')
    expect(press('use', 'ArrowLeft')).toBe('buy')
    expect(press('buy', 'ArrowLeft')).toBe('corner')
  })

  it('comes back to the column it left when it goes up into a spanning cell and down again', () => {
    const up = moveInGrid(grid, 'order', { key: 'ArrowUp', ctrl: false, rtl: false })
    expect(up).toEqual({ cell: 'buy', column: 2 })
    expect(press('buy', 'ArrowDown', { column: up?.column })).toBe('order')
    expect(press('buy', 'ArrowDown')).toBe('queue')
  })

  it('ignores a remembered column in which the cell does not stand', () => {
    expect(press('buy', 'ArrowDown', { column: 3 })).toBe('queue')
  })

  it('follows sight where the grid runs from right to left, for arrows only', () => {
    expect(press('queue', 'ArrowLeft', { rtl: true })).toBe('order')
    expect(press('queue', 'ArrowRight', { rtl: true })).toBe('steps')
    expect(press('queue', 'Home', { rtl: true })).toBe('steps')
    expect(press('queue', 'End', { rtl: true })).toBe('eat')
  })

  it('takes Home and End to the ends of the row, with Ctrl to those of the grid', () => {
    expect(press('order', 'Home')).toBe('steps')
    expect(press('order', 'End')).toBe('eat')
    expect(press('order', 'Home', { ctrl: true })).toBe('corner')
    expect(press('order', 'End', { ctrl: true })).toBe('t3')
  })

  it('goes pages up and down, and no further than the grid', () => {
    const tall = Array.from({ length: pageRows + 3 }, (_, row) => [`a${String(row)}`, `b${String(row)}`])
    const page = (cell: string, key: string) => moveInGrid(tall, cell, { key, ctrl: false, rtl: false })?.cell
    expect(page('b0', 'PageDown')).toBe(`b${String(pageRows)}`)
    expect(page('b1', 'PageUp')).toBe('b0')
    expect(page('b4', 'PageDown')).toBe(`b${String(pageRows + 2)}`)
  })

  it('leaves keys that are not its own to others', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', ' ']) expect(press('queue', key)).toBeUndefined()
  })

  it('begins at the first cell when the one it was on is gone, and does nothing in an empty grid', () => {
    expect(press('removed', 'ArrowRight')).toBe('buy')
    expect(moveInGrid([], 'removed', { key: 'ArrowRight', ctrl: false, rtl: false })).toBeUndefined()
  })
})

/** Grids with spans in the first row, as maps have them. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 8 }))
  .map(([spans, rows]) => {
    const heads = ['corner', ...spans.flatMap((span, i) => Array.from({ length: span }, () => `stage ${String(i)}`))]
    const body = Array.from({ length: rows }, (_, row) => heads.map((_, column) => `${String(row)}:${String(column)}`))
    return [heads, ...body]
  })

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
const anyKey = fc.record({ key: fc.constantFrom(...keys), ctrl: fc.boolean(), rtl: fc.boolean() })

/** Every cell that the four arrows lead to, from the first. */
const reached = (walked: Grid, arrows: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  const waiting: { cell: string; column: number }[] = [{ cell: walked[0]?.[0] ?? '', column: 0 }]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const mark = `${at.cell} @${String(at.column)}`
    if (seen.has(mark)) continue
    seen.add(mark)
    for (const key of arrows) {
      const next = moveInGrid(walked, at.cell, { key, ctrl: false, rtl: false }, at.column)
      if (next) waiting.push(next)
    }
  }
  return new Set([...seen].map((mark) => mark.slice(0, mark.lastIndexOf(' @'))))
}

describe('in any grid', () => {
  it('reaches every cell by the arrows', () => {
    fc.assert(
      fc.property(anyGrid, (walked) => {
        expect(reached(walked, keys.slice(0, 4))).toEqual(new Set(walked.flat()))
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('would notice a cell that is not reached', () => {
    expect(reached(grid, ['ArrowRight', 'ArrowLeft'])).not.toEqual(new Set(grid.flat()))
  })

  it('never leaves the grid, and says the column in which the cell stands', () => {
    fc.assert(
      fc.property(anyGrid, fc.array(anyKey, { maxLength: 40 }), (walked, presses) => {
        let at: { cell: string; column: number } = { cell: 'corner', column: 0 }
        for (const key of presses) {
          at = moveInGrid(walked, at.cell, key, at.column) ?? at
          expect(walked.some((row) => row[at.column] === at.cell)).toBe(true)
        }
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('comes back after there and back again sideways in a row of single cells', () => {
    fc.assert(
      fc.property(anyGrid, fc.boolean(), (walked, rtl) => {
        const [cell = ''] = walked[1] ?? []
        const there = moveInGrid(walked, cell, { key: rtl ? 'ArrowLeft' : 'ArrowRight', ctrl: false, rtl })
        const back =
          there && moveInGrid(walked, there.cell, { key: rtl ? 'ArrowRight' : 'ArrowLeft', ctrl: false, rtl })
        expect(back?.cell).toBe(cell)
      }),
      { seed: 13, numRuns: 100 },
    )
  })
})
