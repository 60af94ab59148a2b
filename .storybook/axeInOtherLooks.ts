import type { Preview } from '@storybook/react-vite'
import { lookAt } from './look.ts'

/** The rules of axe whose answer may be another one in another look. Names, roles and relations are the same in all of them. */
const rules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** In three huge stories axe has tens of thousands of colours to compare, all of them also in the story of many. */
const tooMany = 5000

/** Drawn, measured by whoever observes sizes, and with every change of colour at its end. */
const settled = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(changes.map(({ finished }) => finished))
}

/** A sentence among others is as high as its line: WCAG 2.5.8 asks no size of it. */
const isInText = (element: Element): boolean => getComputedStyle(element).display === 'inline'

/** What axe finds on a page as it is now, a line for each element. */
const findingsOn = async (page: HTMLElement): Promise<readonly string[]> => {
  const { default: axe } = await import('axe-core')
  axe.reset()
  const { violations } = await axe.run(page, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
    elementRef: true,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'target-size' || !element || !isInText(element))
      .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  )
}

/**
 * The addon asks axe about a story as it stands, which usually is light and from left to right. In the tests it is asked once
 * more, in the dark and from right to left, after what the story plays: colours do not depend on the direction, nor places on
 * the theme, so one look shows the faults of both. Fails the story by what is found.
 */
export const axeInOtherLooks: NonNullable<Preview['afterEach']> = async ({ id, canvasElement, parameters }) => {
  const { test } = parameters['a11y'] as { readonly test?: string }
  if (import.meta.env['VITEST_STORYBOOK'] === undefined || test === 'off') return
  if (canvasElement.getElementsByTagName('*').length > tooMany) return
  lookAt({ theme: 'dark', direction: 'rtl' })
  await settled()
  const found = await findingsOn(canvasElement).finally(() => {
    lookAt({})
  })
  await settled()
  if (found.length > 0) throw new Error(`axe in ${id}, in the dark and from right to left:\n${found.join('\n')}`)
}
