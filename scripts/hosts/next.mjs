import { editing, missing } from './hostPages.mjs'
import { startHost } from './startHost.mjs'
import { visitHost } from './visitHost.mjs'

/** A class of the kit's own that stands in its code wherever that is shipped. */
const trace = 'jk-map'

/**
 * The map is whole in the HTML, needs no script, and ships none; the editor is drawn on the server and wakes up.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @returns {Promise<string[]>} what went wrong
 */
export async function next(browser, folder) {
  const { address, stop } = await startHost(folder, ['next', 'start', '--hostname', '127.0.0.1'])
  const shown = async (/** @type {import('playwright').Page} */ page) => missing(await page.locator('body').innerText())
  try {
    return [
      ...(await onServer(`${address}/`)),
      ...(await onServer(`${address}/edit`)),
      ...(await visitHost(browser, `${address}/`, shown)),
      ...(await visitHost(browser, `${address}/`, shown, { javaScriptEnabled: false })),
      ...(await visitHost(browser, `${address}/edit`, editing)),
      ...(await scripts(address)),
    ]
  } finally {
    await stop()
  }
}

/** @param {string} address */
async function onServer(address) {
  const answer = await fetch(address)
  const html = (await answer.text()).replaceAll(/<script\b.*?<\/script>/gs, '')
  return missing(html).map((fault) => `${address}, before any script: ${fault}`)
}

/** @param {string} address */
async function scripts(address) {
  const map = await shipped(`${address}/`)
  const editor = await shipped(`${address}/edit`)
  return [
    ...(map.includes(trace) ? ['the page with the map alone ships the kit to the browser'] : []),
    ...(editor.includes(trace) ? [] : ['the kit was not found even where it is shipped, in the editor']),
  ]
}

/** @param {string} address @returns {Promise<string>} the text of all scripts that a page names */
async function shipped(address) {
  const html = await (await fetch(address)).text()
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = '']) => new URL(source, address))
  const texts = await Promise.all(sources.map(async (source) => (await fetch(source)).text()))
  return texts.join('\n')
}
