import type { Page } from 'playwright'

/** What can be pressed. */
export const pressable: string = 'button, a, input, textarea, [role=slider], [role=menuitemradio]'

/** What can be pressed and is smaller than 24 by 24 px, with its size. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.locator(pressable).evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(
        ({ target, box }) => `${target.textContent.slice(0, 40)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
      ),
  )
