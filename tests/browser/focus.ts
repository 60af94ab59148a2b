import type { Page } from 'playwright'

/** What has the focus, as somebody with a screen reader would be told; fails where nothing has it. */
export const focusedName = async (page: Page): Promise<string> => {
  const name = await page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return undefined
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent
  })
  if (name === undefined) throw new Error('The focus is nowhere.')
  return name
}

/** Presses keys one after another and looks after each that the focus is somewhere in a map. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await page.keyboard.press(key)
    const inMap = await page.evaluate(() => document.activeElement?.closest('.jk') !== null)
    if (!inMap) throw new Error(`After ${key} the focus is not in the map: ${await focusedName(page)}`)
  }
}

/** Tab by Tab to what is called so. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    const at = await focusedName(page)
    if (typeof name === 'string' ? at === name : name.test(at)) return
  }
  throw new Error(`Twenty Tabs do not lead to ${String(name)}.`)
}
