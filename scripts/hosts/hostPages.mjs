/** What every host shows, in words that stand in the café's file. */
export const touchpoints = ['Barista and card terminal', 'Queue at the door', 'Card: every fifth free']

/**
 * @param {string} text of a page
 * @returns {string[]} a fault for each touchpoint that is not there
 */
export function missing(text) {
  return touchpoints.filter((title) => !text.includes(title)).map((title) => `‘${title}’ is not there`)
}

const before = 'Queue at the door'
const after = 'Line down the street'

/**
 * Renames a touchpoint and takes it back, and waits each time until the browser has kept it.
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>} what went wrong; what does not happen at all is thrown
 */
export async function editing(page) {
  await page.getByRole('button', { name: before, exact: true }).first().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
  await page.getByText(after).first().waitFor()
  await page.waitForFunction((text) => localStorage.getItem('cafe')?.includes(text), after)
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByText(before).first().waitFor()
  await page.waitForFunction((text) => localStorage.getItem('cafe')?.includes(text) === false, after)
  return missing(await page.locator('body').innerText())
}
