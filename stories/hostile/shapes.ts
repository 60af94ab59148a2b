/** How an element looks: where it stands in its view, and how its letters and its box are. */
export interface Shape {
  readonly name: string
  readonly box: readonly number[]
  readonly style: Readonly<Record<string, string>>
}

const compared = [
  ...['display', 'position', 'color', 'background-color', 'opacity', 'visibility', 'cursor', 'fill', 'stroke'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'line-height', 'letter-spacing', 'word-spacing'],
  ...['text-align', 'text-decoration-line', 'text-indent', 'text-transform', 'white-space', 'list-style-type'],
  ...['margin-top', 'margin-bottom', 'padding-top', 'padding-left', 'border-top-width', 'border-left-width'],
  ...['outline-style', 'transition-duration', 'vertical-align', 'float'],
]

const isDrawn = ({ width, height }: DOMRect): boolean => width > 0 || height > 0

/** The shape of everything inside of a view. The view itself is left to the host. */
const shapesIn = (view: Element): readonly Shape[] => {
  const { left, top } = view.getBoundingClientRect()
  return [...view.querySelectorAll('*')].flatMap((element) => {
    const box = element.getBoundingClientRect()
    if (!isDrawn(box)) return []
    const style = getComputedStyle(element)
    const within = element.closest('[class]')?.getAttribute('class') ?? ''
    return [
      {
        name: `${view.className}: ${element.tagName.toLowerCase()} in .${within}`,
        box: [box.left - left, box.top - top, box.width, box.height],
        style: Object.fromEntries(compared.map((property) => [property, style.getPropertyValue(property)])),
      },
    ]
  })
}

/** The shapes of all views in this element, in order. */
export const shapesOf = (element: Element): readonly Shape[] => [...element.querySelectorAll('.jk')].flatMap(shapesIn)

const differenceOf = (was: Shape, is: Shape | undefined): readonly string[] => {
  if (is?.name !== was.name) return [`${was.name} is not there`]
  const moved = was.box.some((value, i) => Math.abs(value - (is.box[i] ?? Infinity)) > 1)
  const said = compared.filter((property) => was.style[property] !== is.style[property])
  return [
    ...(moved ? [`${was.name}: ${was.box.map(Math.round).join()} → ${is.box.map(Math.round).join()}`] : []),
    ...said.map((property) => `${was.name}: ${property} ${was.style[property] ?? ''} → ${is.style[property] ?? ''}`),
  ]
}

/** What differs by more than a pixel, or in any property of letters and boxes. */
export const differences = (before: readonly Shape[], after: readonly Shape[]): readonly string[] =>
  before.flatMap((shape, i) => differenceOf(shape, after[i]))
