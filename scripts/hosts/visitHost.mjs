/**
 * Opens a page of a host, does the work, and tells what was wrong: what the work says, and every warning, error,
 * exception, breach of a policy and missing file that the page itself complained of.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {(page: import('playwright').Page) => Promise<string[]>} work gives what it found wrong
 * @param {import('playwright').BrowserContextOptions} [options]
 * @returns {Promise<string[]>}
 */
export async function visitHost(browser, address, work, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const complaints = listen(page)
    await page.goto(address, { waitUntil: 'networkidle' })
    const faults = await work(page).catch((error) => [String(error)])
    return [...complaints, ...faults].map((fault) => `${new URL(address).pathname}: ${fault}`)
  } finally {
    await context.close()
  }
}

/** @param {import('playwright').Page} page */
function listen(page) {
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`the console says: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`)
  })
  return complaints
}
