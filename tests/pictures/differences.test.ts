import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { differences } from './differences.ts'

type Paint = (x: number, y: number) => number

/** A grey picture; `paint` gives the brightness at each point. */
const drawn = (paint: Paint, width = 320, height = 200): Buffer => {
  const picture = new PNG({ width, height })
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = paint(x, y)
      picture.data.set([grey, grey, grey, 255], (y * width + x) * 4)
    }
  return PNG.sync.write(picture)
}

/** A page of text, two pixels of ink in five, with a card that stands at `left`. */
const page =
  (left: number, shade = 0, shift = 0): Paint =>
  (x, y) => {
    if (x >= left && x < left + 60 && y >= 60 && y < 90) return x === left || y === 60 ? 90 : 240 - shade
    return y % 10 < 6 && (x + shift) % 5 < 2 ? 70 : 255
  }

it('sees no difference in the same picture', () => {
  expect(differences(drawn(page(40)), drawn(page(40)))).toBeUndefined()
})

it('looks past letters that stand a pixel aside', () => {
  expect(differences(drawn(page(40)), drawn(page(40, 0, 1)))).toBeUndefined()
})

it('sees a card that moved', () => {
  expect(differences(drawn(page(40)), drawn(page(60)))).toMatch(/blocks that touch differ/)
})

it('sees a card of another colour', () => {
  expect(differences(drawn(page(40)), drawn(page(40, 60)))).toMatch(/blocks that touch differ/)
})

it('sees specks all over the page', () => {
  const specks: Paint = (x, y) => (x % 48 < 8 && y % 40 < 8 ? 0 : page(40)(x, y))
  expect(differences(drawn(page(40)), drawn(specks))).toMatch(/here and there/)
})

it('sees a page that grew', () => {
  expect(differences(drawn(page(40)), drawn(page(40), 320, 220))).toBe('it is 320 × 220 instead of 320 × 200 pixels')
  expect(differences(drawn(page(40)), drawn(page(40), 320, 203))).toBeUndefined()
})
