import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright'

/** One picture of all pictures in a folder, small and with their names, for a look at them all. */
export const contactSheet = async (browser: Browser, folder: string): Promise<Buffer> => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'))
  const figures = files.map((file) => {
    const source = `data:image/png;base64,${readFileSync(resolve(folder, file)).toString('base64')}`
    return `<figure><figcaption>${file.replace('.png', '')}</figcaption><img src="${source}"></figure>`
  })
  const page = await browser.newPage({ viewport: { width: 1240, height: 800 } })
  try {
    await page.setContent(`<!doctype html><style>
      body { margin: 12px; columns: 5; font: 12px system-ui; background: #e8e9eb }
      figure { margin: 0 0 14px; break-inside: avoid }
      img { inline-size: 100%; display: block; border: 1px solid #c4c7cc }
    </style>${figures.join('')}`)
    return await page.screenshot({ fullPage: true })
  } finally {
    await page.close()
  }
}
