/** What every host shows, in words that stand in the café's file. */
export const touchpoints = ['Barista and card terminal', 'Queue at the door', 'Card: every fifth free']

/**
 * @param {string} text of a page
 * @returns {string[]} a fault for each touchpoint that is not there
 */
export function missing(text) {
  return touchpoints.filter((title) => !text.includes(title)).map((title) => `‘${title}’ is not there`)
}

/**
 * Renames a touchpoint, takes it back by the keyboard, and does it again by what the toolbar offers.
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>} what went wrong
 */
export async function editing(page) {
  const before = 'Queue at the door'
  const after = 'Line down the street'
  await page.getByRole('button', { name: before }).first().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: after }).first().waitFor()
  const kept = await page.evaluate(() => localStorage.getItem('cafe') ?? '')
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByRole('button', { name: before }).first().waitFor()
  const undone = await page.evaluate(() => localStorage.getItem('cafe') ?? '')
  return [
    ...(kept.includes(after) ? [] : ['the new name was not kept in the browser']),
    ...(undone.includes(after) ? ['what was undone is still kept in the browser'] : []),
  ]
}
