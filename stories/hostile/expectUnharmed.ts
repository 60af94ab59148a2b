import { expect } from 'storybook/test'
import { differences, shapesOf, type Shape } from './shapes.ts'

interface Looks {
  readonly withHost: readonly Shape[]
  readonly without: readonly Shape[]
}

/** Styles have been changed; transitions of a millisecond are over after two frames. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve, 30)
      })
    })
  })

/** How the kit looks with the host's stylesheet and without it. */
const looksOf = async (canvasElement: HTMLElement): Promise<Looks> => {
  const kit = canvasElement.querySelector('[data-kit]')
  const sheet = canvasElement.ownerDocument.querySelector('style[data-hostile]')
  if (!kit || !sheet) throw new Error('There is no hostile page in this story.')
  await document.fonts.ready
  await settled()
  const withHost = shapesOf(kit)
  sheet.setAttribute('media', 'not all')
  await settled()
  const without = shapesOf(kit)
  sheet.removeAttribute('media')
  await settled()
  return { withHost, without }
}

interface Played {
  readonly canvasElement: HTMLElement
}

/** The kit looks the same with and without the host's stylesheet. */
export const expectUnharmed = async ({ canvasElement }: Played): Promise<void> => {
  const { withHost, without } = await looksOf(canvasElement)
  await expect(without.length).toBeGreaterThan(1000)
  await expect(differences(without, withHost).slice(0, 20)).toEqual([])
}

/** Without armour it does not: in where things stand, and in how they are said. */
export const expectHarm = async ({ canvasElement }: Played): Promise<void> => {
  const { withHost, without } = await looksOf(canvasElement)
  const found = differences(without, withHost)
  await expect(found.length).toBeGreaterThan(1000)
  for (const property of ['font-size', 'text-transform', 'display', 'padding-left', '→'])
    await expect(found.some((difference) => difference.includes(property))).toBe(true)
}

/** The reader's own rules are heard: WCAG 1.4.12 asks that lines, letters and words may be spaced more widely. */
export const expectReaderHeard = async ({ canvasElement }: Played): Promise<void> => {
  const own = document.createElement('style')
  own.textContent =
    '* { line-height: 1.9 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
  document.head.append(own)
  await settled()
  const texts = [...canvasElement.querySelectorAll('[data-kit] .jk :is(p, h2, h3, td, th, li, button, small, bdi)')]
  const unheard = texts.filter((text) => {
    const { fontSize, letterSpacing, lineHeight, wordSpacing } = getComputedStyle(text)
    const size = parseFloat(fontSize)
    const given = [parseFloat(letterSpacing), parseFloat(wordSpacing), parseFloat(lineHeight)]
    return given.some((value, i) => !(Math.abs(value - size * ([0.12, 0.16, 1.9][i] ?? 0)) < 0.1))
  })
  own.remove()
  await expect(texts.length).toBeGreaterThan(300)
  await expect(unheard.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([])
}
