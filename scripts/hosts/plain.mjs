import { serveFolder } from '../serveFolder.mjs'
import { editing } from './hostPages.mjs'
import { visitHost } from './visitHost.mjs'

/**
 * Files in a folder, no bundler: React comes from the page's import map.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @returns {Promise<string[]>} what went wrong
 */
export async function plain(browser, folder) {
  const { address, stop } = await serveFolder(folder)
  try {
    return await visitHost(browser, address, editing)
  } finally {
    await stop()
  }
}
