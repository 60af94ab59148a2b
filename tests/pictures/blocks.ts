import type { PNG } from 'pngjs'

/** The side of a block in pixels of a picture. */
export const side = 8

/** A picture as a mosaic: the mean colour of each block of pixels, row by row. */
export interface Mosaic {
  readonly columns: number
  readonly rows: number
  /** Red, green and blue of each block, 0 … 255. */
  readonly colours: readonly (readonly [number, number, number])[]
}

/**
 * Melts a picture into blocks. Two rasterisers set the same letters of the same text differently, but spend nearly the same
 * ink on a block; what moved, appeared or changed its colour takes its ink along.
 */
export const mosaicOf = (picture: PNG): Mosaic => {
  const columns = Math.ceil(picture.width / side)
  const rows = Math.ceil(picture.height / side)
  const colours = Array.from({ length: columns * rows }, (_, i) =>
    meanOf(picture, (i % columns) * side, Math.floor(i / columns) * side),
  )
  return { columns, rows, colours }
}

const meanOf = ({ data, width, height }: PNG, left: number, top: number): [number, number, number] => {
  const sum: [number, number, number] = [0, 0, 0]
  let count = 0
  for (let y = top; y < Math.min(top + side, height); y++)
    for (let x = left; x < Math.min(left + side, width); x++, count++) {
      const at = (y * width + x) * 4
      sum[0] += data[at] ?? 0
      sum[1] += data[at + 1] ?? 0
      sum[2] += data[at + 2] ?? 0
    }
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}
