import { describe, expect, it } from 'vitest'
import type { Priority, Quarter, Thresholds } from '@journeykit/core'
import { placeMarks, type MatrixMarks } from './placeMarks.ts'

const lines: Thresholds = { value: 1.5, effort: 1 }

const quarterOf = (value: number, effort: number, { value: high, effort: much }: Thresholds): Quarter =>
  value >= high ? (effort > much ? 'big-bet' : 'quick-win') : effort > much ? 'time-sink' : 'maybe'

const ranked = (figures: readonly (readonly [number, number])[], thresholds: Thresholds = lines): readonly Priority[] =>
  figures.map(([value, effort], i) => ({
    solution: `s${String(i)}`,
    score: 0,
    rank: 1,
    missing: [],
    quarter: quarterOf(value, effort, thresholds),
    terms: [
      { name: 'value', value, from: [] },
      { name: 'effort', value: effort, from: [] },
    ],
  }))

/** The least width of the plot, at which marks are closest. */
const width = 220

/** The smallest distance between the centres of two marks, in pixels. */
const closest = ({ marks }: MatrixMarks): number =>
  Math.min(
    ...marks.flatMap((a, i) => marks.slice(i + 1).map((b) => Math.hypot(((a.x - b.x) * width) / 100, a.y - b.y))),
  )

/** The quarter in which a mark is drawn, with all of its circle of 12 pixels. */
const drawnIn = ({ x, y }: MatrixMarks['marks'][number], height: number): Quarter | undefined => {
  const across = (x * width) / 100
  const fits = (at: number, from: number, to: number): boolean => at - 12 >= from && at + 12 <= to
  const left = fits(across, 0, width / 2)
  const right = fits(across, width / 2, width)
  const top = fits(y, 0, height / 2)
  const bottom = fits(y, height / 2, height)
  if (top) return left ? 'quick-win' : right ? 'big-bet' : undefined
  if (bottom) return left ? 'maybe' : right ? 'time-sink' : undefined
  return undefined
}

describe('placeMarks', () => {
  it('puts each into its quarter, what lies on a line into the one that it counts for', () => {
    const placed = placeMarks(
      ranked([
        [3, 0.5],
        [1.5, 1],
        [1.5, 1.01],
        [1.49, 1],
        [0, 0],
        [0, 12],
        [3, 12],
      ]),
      lines,
    )
    expect(placed.marks.map((mark) => drawnIn(mark, placed.height))).toEqual(
      placed.marks.map(({ priority }) => priority.quarter),
    )
  })

  it('puts more effort further across and more value further up', () => {
    // Effort to 4, the greatest: 0.25 and 0.75 of the left half, then a third and all of the right.
    const across = placeMarks(
      ranked([
        [2, 0.25],
        [2, 0.75],
        [2, 2],
        [2, 4],
      ]),
      lines,
    ).marks.map(({ x }) => x)
    // 15 + 0.25 × 80 of 220 pixels, 15 + 0.75 × 80, 110 + 15 + 80 ÷ 3, 110 + 15 + 80.
    expect(across.map((x) => Math.round((x * width) / 100))).toEqual([35, 75, 152, 205])
    const up = placeMarks(
      ranked([
        [0, 0.5],
        [1, 0.5],
        [1.5, 0.5],
        [3, 0.5],
      ]),
      lines,
    ).marks.map(({ y }) => y)
    expect(up).toEqual([...up].sort((a, b) => b - a))
    expect(new Set(up).size).toBe(4)
  })

  it('moves equal ones up and down, not across', () => {
    const { marks } = placeMarks(
      ranked([
        [0.75, 0.5],
        [0.75, 0.5],
        [0.75, 0.5],
      ]),
      lines,
    )
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1)
    const ys = marks.map(({ y }) => y)
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(52)
  })

  it('moves equal and near ones apart, and leaves alone those that have room', () => {
    const placed = placeMarks(
      ranked([
        [1, 0.5],
        [1, 0.5],
        [1, 0.5],
        [1.05, 0.52],
        [3, 2],
      ]),
      lines,
    )
    expect(closest(placed)).toBeGreaterThan(25.9)
    const alone = placeMarks(
      ranked([
        [1, 0.5],
        [3, 2],
      ]),
      lines,
    ).marks
    expect(placed.marks[0]).toMatchObject({ x: alone[0]?.x, y: alone[0]?.y })
    expect(placed.marks[4]).toMatchObject({ x: alone[1]?.x, y: alone[1]?.y })
    // The same two without room would lie on one another.
    expect(closest({ height: placed.height, marks: [...alone, ...alone] })).toBe(0)
  })

  it('grows where a quarter is full, until all of sixty equal ones stand apart in it', () => {
    const few = placeMarks(ranked([[3, 0.5]]), lines)
    const many = placeMarks(ranked(Array.from({ length: 60 }, () => [3, 0.5] as const)), lines)
    expect(many.height).toBeGreaterThan(few.height)
    expect(closest(many)).toBeGreaterThan(25.9)
    expect(new Set(many.marks.map((mark) => drawnIn(mark, many.height)))).toEqual(new Set(['quick-win']))
  })

  it('keeps to the quarters where a line lies at 0 or above everything', () => {
    for (const thresholds of [
      { value: 0, effort: 0 },
      { value: 5, effort: 100 },
    ]) {
      const placed = placeMarks(
        ranked(
          [
            [0, 0],
            [3, 12],
            [1, 3],
          ],
          thresholds,
        ),
        thresholds,
      )
      expect(placed.marks.map((mark) => drawnIn(mark, placed.height))).toEqual(
        placed.marks.map(({ priority }) => priority.quarter),
      )
    }
  })

  it('has nothing to place where nothing is ranked', () => {
    expect(placeMarks([], lines).marks).toEqual([])
  })
})
