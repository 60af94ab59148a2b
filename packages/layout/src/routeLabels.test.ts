import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeLabels, type RouteLabel } from './routeLabels.ts'
import { routePath } from './routePath.ts'
import { sampled, strokesOf } from './testing/strokes.ts'

/** A drawing with room to spare: slots 100 wide, lanes 62 high, labels of three lines that keep 9 from their line. */
const slot = 100
const at = (lane: number, i: number) => ({ x: (i + 0.5) * slot, y: 60 + lane * 62 })
const [clearance, height, reach] = [9, 42, 6]

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const boxOf = ({ side, align }: RouteLabel, { x, y }: { readonly x: number; readonly y: number }): Box => {
  const width = slot - 10
  const left = { center: x - width / 2, start: x - reach, end: x + reach - width }[align]
  const top = side === 'above' ? y - clearance - height : y + clearance
  return { left, right: left + width, top, bottom: top + height }
}

const boxesOf = (lanes: readonly number[], labels = routeLabels(lanes)): readonly Box[] =>
  labels.map((label, i) => boxOf(label, at(lanes[i] ?? 0, i)))

const struck = (lanes: readonly number[], boxes: readonly Box[]): boolean =>
  strokesOf(routePath(lanes.map(at))).some((stroke) =>
    sampled(stroke).some(({ x, y }) =>
      boxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    ),
  )

const overlapping = (boxes: readonly Box[]): boolean =>
  boxes.some((a, i) =>
    boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  )

const routes = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 16 })

describe('routeLabels', () => {
  it('is never struck through by the route', () => {
    fc.assert(
      fc.property(routes, (lanes) => !struck(lanes, boxesOf(lanes))),
      { seed: 31, numRuns: 500 },
    )
  })

  it('would be caught: a label over every stop, centred, is struck', () => {
    const lanes = [0, 1, 2]
    const over = lanes.map((): RouteLabel => ({ side: 'above', align: 'center' }))
    expect(struck(lanes, boxesOf(lanes, over))).toBe(true)
  })

  it('never covers another label', () => {
    fc.assert(
      fc.property(routes, (lanes) => !overlapping(boxesOf(lanes))),
      { seed: 32, numRuns: 500 },
    )
    const both = boxesOf(
      [0, 0],
      [
        { side: 'above', align: 'start' },
        { side: 'above', align: 'end' },
      ],
    )
    expect(overlapping(both)).toBe(true)
  })

  it('stands over a stop alone, under a valley, beside a slope', () => {
    expect(routeLabels([3])).toEqual([{ side: 'above', align: 'center' }])
    expect(routeLabels([0, 2, 1])[1]).toEqual({ side: 'below', align: 'center' })
    expect(routeLabels([0, 1, 2])[1]).toEqual({ side: 'above', align: 'start' })
    expect(routeLabels([2, 1, 0])[1]).toEqual({ side: 'above', align: 'end' })
  })
})
