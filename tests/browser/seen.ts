import type { Page } from 'playwright'

/**
 * Everything in the views of the page that can be told from its ground by its colour: shapes of drawings, texts, and what is
 * nothing but a coloured box or a sign before or after its element. Each by its place on the page and its class.
 */
export const seen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isInk = (colour: string): boolean => colour !== 'none' && !/^rgba\(.*, 0\)$|^transparent$/.test(colour)
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return isInk(backgroundColor) ? backgroundColor : groundOf(element.parentElement)
    }
    const differs = (inks: readonly string[], ground: string): boolean =>
      inks.some((ink) => isInk(ink) && ink !== ground)
    const shapes = 'path, circle, ellipse, rect, line, polyline, polygon, text'
    const inksOfShape = ({ fill, fillOpacity, stroke, strokeWidth, strokeOpacity }: CSSStyleDeclaration) => [
      ...(fillOpacity === '0' ? [] : [fill]),
      ...(strokeOpacity === '0' || parseFloat(strokeWidth) === 0 ? [] : [stroke]),
    ]
    const sides = ['top', 'right', 'bottom', 'left'] as const
    const inksOfBox = (style: CSSStyleDeclaration): readonly string[] => [
      style.backgroundColor,
      ...sides
        .filter((side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
        .map((side) => style.getPropertyValue(`border-${side}-color`)),
    ]
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '')
    const isSeen = (element: Element): boolean => {
      const style = getComputedStyle(element)
      const ground = groundOf(element.parentElement)
      if (element instanceof SVGElement) return element.matches(shapes) && differs(inksOfShape(style), ground)
      if (hasOwnText(element)) return differs([style.color], groundOf(element))
      return element.childElementCount === 0 && (style.backgroundImage !== 'none' || differs(inksOfBox(style), ground))
    }
    const isSignSeen = (element: Element, sign: '::before' | '::after'): boolean => {
      const style = getComputedStyle(element, sign)
      if (['none', 'normal'].includes(style.content) || style.display === 'none') return false
      const inks = style.content === '""' ? inksOfBox(style) : [style.color]
      return differs(inks, groundOf(element))
    }
    const isDrawn = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return width + height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    }
    return [...document.querySelectorAll('.jk *')].flatMap((element, i) => {
      if (!isDrawn(element) || element.closest('defs, clipPath, pattern')) return []
      const view = element.closest('.jk')?.className ?? ''
      const parent = element.closest('[class]')?.getAttribute('class') ?? ''
      const name = `${String(i)} ${view}: ${element.tagName.toLowerCase()} in .${parent}`
      const signs = (['::before', '::after'] as const).filter((sign) => isSignSeen(element, sign))
      return [...(isSeen(element) ? [name] : []), ...signs.map((sign) => name + sign)]
    })
  })
