import { PNG } from 'pngjs'

/** The distance between two shades that a pressed picture keeps apart, of 255. */
const step = 17

/** A picture with sixteen shades of each colour: half the bytes, and nothing lost that the comparison looks at. */
export const pressed = (png: Buffer): Buffer => {
  const picture = PNG.sync.read(png)
  picture.data.forEach((shade, i) => {
    picture.data[i] = Math.round(shade / step) * step
  })
  return PNG.sync.write(picture, {
    colorType: 2,
    inputColorType: 6,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  })
}
