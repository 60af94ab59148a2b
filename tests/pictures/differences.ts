import { PNG } from 'pngjs'
import { mosaicOf, side, type Mosaic } from './blocks.ts'

/** A block differs when one of its three colours differs by more than this, of 255. */
const colour = 20

/** So many blocks that differ and touch are something that moved, not letters drawn by another hand. */
const patch = 4

/** So great a share of blocks may differ here and there. */
const share = 0.02

/** By so many pixels a picture may be taller, where lines of text round differently. */
const growth = 4

/**
 * What sets two pictures apart to the eye, in words, or `undefined` where they show the same. It looks past the way
 * letters are drawn, and at where things stand and what colours they have.
 */
export const differences = (approved: Buffer, taken: Buffer): string | undefined => {
  const [before, now] = [PNG.sync.read(approved), PNG.sync.read(taken)]
  if (before.width !== now.width || Math.abs(before.height - now.height) > growth)
    return `it is ${sizeOf(now)} instead of ${sizeOf(before)} pixels`
  const differing = differingBlocks(mosaicOf(before), mosaicOf(now))
  const largest = patches(differing).reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])
  if (largest.length >= patch)
    return `${String(largest.length)} blocks that touch differ, the first at ${where(largest)}`
  const [columns, rows] = [Math.ceil(now.width / side), Math.ceil(now.height / side)]
  return differing.size > columns * rows * share ? `${String(differing.size)} blocks differ here and there` : undefined
}

const sizeOf = ({ width, height }: PNG): string => `${String(width)} × ${String(height)}`

/** The blocks, as `column,row`, in which two mosaics differ. */
const differingBlocks = (before: Mosaic, now: Mosaic): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let row = 0; row < Math.min(before.rows, now.rows); row++)
    for (let column = 0; column < now.columns; column++) {
      const a = before.colours[row * before.columns + column]
      const b = now.colours[row * now.columns + column]
      if (a && b && a.some((part, i) => Math.abs(part - (b[i] ?? 0)) > colour))
        found.add(`${String(column)},${String(row)}`)
    }
  return found
}

/** Blocks that touch, side by side or at a corner, belong together. */
const patches = (blocks: ReadonlySet<string>): readonly (readonly string[])[] => {
  const left = new Set(blocks)
  const found: string[][] = []
  for (const first of blocks) {
    if (!left.delete(first)) continue
    const together = [first]
    for (const block of together) for (const next of around(block)) if (left.delete(next)) together.push(next)
    found.push(together)
  }
  return found
}

const around = (block: string): readonly string[] => {
  const [column = 0, row = 0] = block.split(',').map(Number)
  return [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => `${String(column + along)},${String(row + down)}`))
}

/** Where a patch begins, in pixels of the page as the reader sees it in the approved picture. */
const where = ([first = '0,0']: readonly string[]): string => {
  const [column = 0, row = 0] = first.split(',').map(Number)
  return `${String(column * side)}, ${String(row * side)}`
}
