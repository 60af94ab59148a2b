import { run } from '../run.mjs'
import { editing, missing } from './hostPages.mjs'
import { startHost } from './startHost.mjs'
import { visitHost } from './visitHost.mjs'

/**
 * Under the strictest policy, in StrictMode, in the oldest React: the editor, the editor in a dialog, the map in a shadow
 * root; as built for people, and as built with React's warnings.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @returns {Promise<string[]>} what went wrong
 */
export async function vite(browser, folder) {
  const development = { NODE_ENV: 'development' }
  const built = await run(
    [`${folder}/node_modules/.bin/vite`, 'build', '--mode', 'development', '--outDir', 'dist-development'],
    { cwd: folder, environment: development },
  )
  if (!built.ok) return [built.output]
  return [...(await pages(browser, folder, 'dist')), ...(await pages(browser, folder, 'dist-development'))]
}

/** @param {import('playwright').Browser} browser @param {string} folder @param {string} outDir */
async function pages(browser, folder, outDir) {
  const { address, stop } = await startHost(folder, ['vite', 'preview', '--host', '127.0.0.1', '--outDir', outDir])
  try {
    return [
      ...(await visitHost(browser, `${address}/`, editing)),
      ...(await visitHost(browser, `${address}/dialog.html`, inDialog)),
      ...(await visitHost(browser, `${address}/shadow.html`, inShadow)),
      ...(await planted(browser, address)),
    ].map((fault) => `${outDir}${fault}`)
  } finally {
    await stop()
  }
}

/** @param {import('playwright').Page} page */
async function inDialog(page) {
  const opener = page.getByRole('button', { name: 'Open the journey' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'The journey' })
  const faults = missing(await dialog.innerText())
  const edited = await editing(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  const back = await opener.evaluate((element) => element === document.activeElement)
  return [...faults, ...edited, ...(back ? [] : ['the focus did not come back to what opened the dialog'])]
}

/** @param {import('playwright').Page} page */
async function inShadow(page) {
  const host = page.locator('journey-map')
  await host.getByText('Queue at the door').first().waitFor()
  const text = await host.evaluate((element) => element.shadowRoot?.querySelector('div')?.innerText ?? '')
  const styled = await host.evaluate((element) => {
    const map = element.shadowRoot?.querySelector('.jk')
    return map ? getComputedStyle(map).getPropertyValue('--jk-ink') : ''
  })
  return [...missing(text), ...(styled === '' ? ['the map in the shadow root has no styles'] : [])]
}

/** Breaches of the policy are heard and stopped: so silence means something. @param {import('playwright').Browser} browser @param {string} address */
async function planted(browser, address) {
  const heard = await visitHost(browser, `${address}/`, (page) =>
    page.evaluate(() => {
      document.body.setAttribute('style', 'color: red')
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')
        return ['markup was let through']
      } catch {
        return []
      }
    }),
  )
  const [style, markup] = ['inline style', 'TrustedHTML'].map((part) => heard.some((fault) => fault.includes(part)))
  return [
    ...(style ? [] : ['/: an inline style was not complained of']),
    ...(markup ? [] : ['/: markup from a string was not complained of']),
  ]
}
